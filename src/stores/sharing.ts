import { atom } from 'nanostores';
import type { LmsComments } from '../tracking/comments.ts';

/** The learner's comments in the LMS; `null` where there is no open session to share through. */
export const $sharing = atom<LmsComments | null>(null);
