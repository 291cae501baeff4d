import { textOf } from '../../../src/stores/writing.ts';
import type { Work } from '../../../src/stores/work.ts';
import { criterion } from '../course-content.ts';
import type { Kept } from './cell.ts';

/** Key of the first box of the lesson. */
export const boxKey = `${criterion().id}/box/change-reviewed`;

/** What a learner's work holds of what cells are about. */
export function keptOf({ attempt, writing }: Work): Kept {
  const questions = attempt.criteria[criterion().code]?.questions ?? {};
  return {
    box: textOf(writing, boxKey),
    right: Object.values(questions).some(({ right }) => right),
  };
}
