import { matches } from '../reading/matches.ts';
import type { Span } from '../reading/span.ts';
import { isPast } from './past.ts';
import { withoutQuotes } from './without-quotes.ts';

const doer =
  '(?:i|we|you|one|they|he|she|everyone|everybody|staff|(?:(?:an?|the|my|our|every) )?(?:good )?(?:team|staff|managers?|supervisors?|colleagues?|advis[eo]rs?|agents?|assistants?|employees?|organisations?|compan(?:y|ies)|business(?:es)?|members? of staff))';
const often =
  '(?: (?:always|usually|then|also|normally|first|simply|generally|often|never|just|only|all|both))?';
// What is thought, wished or advised rather than done.
const thought =
  "(?:have|'ve|not have|not go|go back|like|love|say|suggest|recommend|argue|keep|adjust|stop|extend|prefer|rather|want|expect|add|call|describe|judge|hope|change|be (?:happy|glad|better|wrong|right|grateful)|agree|rate|conclude|choose|still|now|count|do (?:it|this|that|things|some|more|one))";
const would = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${doer}${often}(?: would| should| ought to|'d)(?: not|n't)?${often} (?!${thought}\\b)[\\p{L}]{1,30}|ideally)`,
  'giu',
);
// A promise, a plan for next time, or another's expectation: *would* is right there.
const rightBefore =
  /(?:\b(?:that|said|told|promised|agreed|asked|whether|thought|hoped|expected|believed|feared|knew|sure|if|wondered|predicted|assumed)(?: \w+)?,?|\b(?:next time|in future|another time|in hindsight|looking back|again|now)\b[^.!?\n]{0,60}) ?$/i;
const rightAfter =
  /^[^.!?\n]{0,80}\b(?:next time|in future|again|another time|differently|instead next)\b/i;

/** Where a text tells what somebody *would* do. An account tells what was done. */
export function hypotheticals(text: string): Span[] {
  const plain = withoutQuotes(text);
  return matches(
    plain,
    would,
    ({ 0: whole, index }) =>
      !isPast(/'d (.*)$/i.exec(whole)?.[1] ?? '') &&
      !rightBefore.test(plain.slice(Math.max(0, index - 80), index)) &&
      !rightAfter.test(plain.slice(index + whole.length, index + whole.length + 100)),
  );
}
