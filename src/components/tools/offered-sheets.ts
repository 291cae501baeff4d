import type { OfferedText } from '../../account/draft.ts';
import type { Worksheet } from '../../course/schema/worksheet.ts';
import type { Writing } from '../../course/writing/writing.ts';
import { sheetLines } from '../../tools/worksheet/sheet-lines.ts';
import { readWritten } from '../../tools/worksheet/written.ts';
import { sheetKey } from './sheet-key.ts';

/** The learner's own worksheets of a criterion, part by part, to be offered to its account. */
export function offeredSheets(
  criterion: string,
  sheets: readonly Worksheet[],
  writing: Writing,
): OfferedText[] {
  return sheets.flatMap((sheet) => {
    const kept = writing.texts[sheetKey(criterion, sheet.id, 'own')]?.value ?? '';
    return sheetLines(sheet, readWritten(kept)).map(({ id, title, text }) => ({
      id: `${sheet.id}-${id}`,
      prompt: `${sheet.title}: ${title}`,
      text,
    }));
  });
}
