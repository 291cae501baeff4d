import { matches } from '../reading/matches.ts';
import type { Span } from '../reading/span.ts';
import { isPast } from './past.ts';
import { withoutQuotes } from './without-quotes.ts';

// Not the numeral of *Part I*, nor *i.e.*
const own =
  /(?<![\p{L}\p{N}'&]|\b(?:part|stage|phase|type|tier|level|unit|section|figure|volume) )i(?:'(?:m|ve|d|ll))?(?![\p{L}\p{N}'&]|\.[\p{L}\p{N}]|[-/)])/giu;
const shared =
  /(?<![\p{L}\p{N}'])(?:we(?:'(?:re|ve|d|ll))?|us|our|ours|ourselves)(?![\p{L}\p{N}'-])/giu;

// *I would*, *I should*: no part in what happened. *I think that we*: an opinion.
const notDone =
  /^(?:'d| (?:(?:also|then|always|never|just) )?(?:would|should|might|could|think|believe|feel|hope|suppose|reckon|guess)\b)/i;

/** Where the learner says *I* and may tell what they did or do, outside quotations. */
export function firstPersons(text: string): Span[] {
  const plain = withoutQuotes(text);
  return matches(plain, own, ({ 0: whole, index }) => {
    const next = plain.slice(index + 1, index + 30);
    const had = /'d$/i.test(whole) && isPast(next.slice(3));
    return had || !notDone.test(next);
  });
}

/** Where the learner says *we*, *us* or *our*, outside quotations. */
export function teams(text: string): Span[] {
  return matches(withoutQuotes(text), shared);
}
