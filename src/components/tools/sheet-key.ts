import type { SheetUse } from '../../course/schema/worksheet.ts';

/** Key of a worksheet in the learner's writing: `d9-4-4/work/one-page-case`; `case` = as given. */
export function sheetKey(criterion: string, sheet: string, use: SheetUse): string {
  return `${criterion}/${use === 'own' ? 'work' : 'case'}/${sheet}`;
}
