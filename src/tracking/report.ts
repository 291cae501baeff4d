import type { Attempt } from '../course/attempt/attempt.ts';
import { criterionProgress, packageComplete, packageScore } from '../course/attempt/progress.ts';
import { passed } from '../course/check/score.ts';
import { criterionLabel } from '../course/criterion-label.ts';
import type {
  CheckColumn,
  CriterionOutline,
  PackageDetails,
  PackageSettings,
} from '../course/package-settings.ts';
import { interactionId, objectiveId } from './interaction-id.ts';
import type { Interaction, Objective, Reported, Result } from './lms.ts';

/**
 * What an attempt comes to, by the package's settings.
 * @param details without them, interactions are not told
 * @param reported what the LMS held before: nothing once reported goes down, not even when content
 *   is added that the learner has not seen
 */
export function makeResult(
  attempt: Attempt,
  settings: PackageSettings,
  details: PackageDetails | null,
  reported: Reported,
): Result {
  const outlines = [...settings.criteria].sort((a, b) => a.code - b.code);
  const bests = outlines.map(({ code }) => attempt.criteria[code]?.kept.best ?? null);
  const score = packageScore(outlines, attempt);
  return {
    complete: reported.complete || packageComplete(outlines, attempt, settings),
    passed:
      reported.passed ||
      (bests.length > 0 && bests.every((best) => best !== null && passed(best, settings.passMark))),
    score:
      score === null || reported.score === null
        ? (score ?? reported.score)
        : Math.max(score, reported.score),
    objectives: outlines.map((outline) => objective(outline, attempt, settings)),
    interactions: details?.columns.map((column) => interaction(column, attempt, details)) ?? [],
  };
}

/** The bookmark: page and section, for example `d9-4-1-learn/cost-of-contact`; `''` before any. */
export function makeLocation(
  attempt: Attempt,
  settings: PackageSettings,
  details: PackageDetails | null,
): string {
  const place = attempt.place.value;
  const outline = settings.criteria.find(({ code }) => code === place?.criterion);
  if (!place || !outline) return '';
  const section = details?.criteria
    .find(({ id }) => id === outline.id)
    ?.sections.find(({ code }) => code === place.section);
  return `${outline.id}-${place.part}${section ? `/${section.id}` : ''}`;
}

function objective(
  outline: CriterionOutline,
  attempt: Attempt,
  settings: PackageSettings,
): Objective {
  const progress = criterionProgress(outline, attempt.criteria[outline.code], settings);
  return {
    id: objectiveId(criterionLabel(outline.id)),
    complete: progress.complete,
    passed: progress.best !== null && passed(progress.best, settings.passMark),
    score: progress.best,
  };
}

function interaction(
  { criterion, number, question, id }: CheckColumn,
  attempt: Attempt,
  { criteria }: PackageDetails,
): Interaction {
  const label = criterionLabel(criterion);
  const known = criteria.find(({ id }) => id === criterion);
  const asked = known?.pool.find(({ code }) => code === question) ?? null;
  const first = attempt.criteria[known?.code ?? -1]?.kept.first[question];
  return {
    id: interactionId(label, number, id),
    description: `${label} Q${String(number).padStart(2, '0')} ${id.replaceAll('-', ' ')}`,
    question: asked,
    response: first && asked ? first.response : null,
    right: first?.right ?? false,
  };
}
