import { useEffect, useState } from 'preact/hooks';
import type { OfferedText } from '../../account/draft.ts';
import type { Worksheet } from '../../course/schema/worksheet.ts';
import type { Writing } from '../../course/writing/writing.ts';

/** What the learner filled in on the lesson's worksheets. Its arithmetic is loaded only if there is any. */
export function useOfferedSheets(
  criterion: string,
  sheets: readonly Worksheet[],
  writing: Writing,
): readonly OfferedText[] {
  const [offered, offer] = useState<readonly OfferedText[]>([]);
  useEffect(() => {
    if (sheets.length === 0) return;
    let current = true;
    import('../tools/offered-sheets.ts').then(
      ({ offeredSheets }) => current && offer(offeredSheets(criterion, sheets, writing)),
      // Without it the account works as well; the sheets are still there in the lesson.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [writing]);
  return offered;
}
