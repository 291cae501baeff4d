import { computed } from 'nanostores';
import { criterionProgress } from '../course/attempt/progress.ts';
import type { CriterionProgress } from '../course/attempt/progress.ts';
import { $attempt } from './attempt.ts';
import { settings } from './package-settings.ts';

/** How far this learner is in each criterion of the package, by the criterion's code. */
export const $progress = computed($attempt, (attempt) => {
  const { criteria, passMark, rule } = settings();
  const progress: Record<number, CriterionProgress> = {};
  for (const outline of criteria) {
    const done = attempt.criteria[outline.code];
    progress[outline.code] = criterionProgress(outline, done, { passMark, rule });
  }
  return progress;
});
