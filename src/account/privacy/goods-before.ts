import { sentenceBefore } from './sentence-before.ts';

const goods =
  /\b(?:assets?|serial|batch|stock|product|catalogue|model|part|item|barcode|sku|forms?|room|pallet|lot|version|printer|till|machine|unit|colour)(?: (?:code|number|no|ref|reference|id|label|tag|is|was|are|were|reads|read|says|said|called|marked)\b\.?){0,4}[ :#("]{0,4}$/i;

/** Whether what stands at `at` is said to be the code of goods, forms or rooms, which leads to nobody. */
export function goodsBefore(text: string, at: number): boolean {
  return goods.test(sentenceBefore(text, at, 40));
}
