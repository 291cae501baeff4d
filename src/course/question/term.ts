import type { Response } from '../attempt/attempt.ts';
import { cutMark, foldResponse } from './kept-response.ts';

/** A term as it is compared: case, accents, spaces, hyphens and full stops do not matter. */
export function plainTerm(text: string): string {
  return foldResponse(text).replace(/[ \-.]/g, '');
}

/**
 * Is the typed term the expected one? A response that was cut when it was kept counts if the term
 * starts with it: coming back to a check must never turn a right response into a wrong one.
 */
export function sameTerm(typed: Response, term: string): boolean {
  const [given, expected] = [plainTerm(typed), plainTerm(term)];
  if (!given.endsWith(cutMark)) return given !== '' && given === expected;
  return given.length > 1 && expected.startsWith(given.slice(0, -1));
}
