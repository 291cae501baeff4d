import { criterionLabel } from './criterion-label.ts';
import { listedWords } from './listed-words.ts';

/** Units and criteria of a text such as `d5,d9-4-1` as a sentence names them: `D5 and D9 4.1`. */
export function partNames(text: string): string {
  return listedWords(text.split(',').map((id) => criterionLabel(id.trim()).trim()));
}
