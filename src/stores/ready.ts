import { atom } from 'nanostores';

/**
 * Has the learner's stored work been read? True from the end of `start()` in a browser; in an LMS
 * once the LMS has answered or is known to be out of reach. Islands that hold typed text wait for it.
 */
export const $ready = atom(false);
