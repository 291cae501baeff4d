import type { CriterionDraft, Draft } from '../draft.ts';
import type { Problem } from '../problem.ts';

/** A rule over the whole course. */
export type CourseCheck = (draft: Draft) => Problem[];

/** A rule over one criterion. It says nothing about a part that could not be read. */
export type CriterionCheck = (criterion: CriterionDraft) => Problem[];
