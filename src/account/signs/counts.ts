import { matches } from '../reading/matches.ts';
import type { Span } from '../reading/span.ts';
import { dates } from './dates.ts';
import { withoutQuotes } from './without-quotes.ts';

const figure =
  /(?<![\p{L}\p{N}/.-]|[\d]:)[£$€]?\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,2})?%?|(?<![\p{L}\p{N}/.:-])[£$€]?\d{1,9}(?:\.\d{1,2})?(?:%|k|p)?(?![\p{L}\p{N}/:]|\.\d)/gu;
const small = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const tens = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
// What is measured or counted, rather than listed as ways, steps or principles.
const units =
  '(?:seconds?|minutes?|hours?|days?|weeks?|months?|pounds|pence|metres|miles|people|persons|customers?|clients?|callers?|guests?|members?|tenants?|residents?|patients?|visitors?|passengers?|parents?|families|staff|colleagues?|complaints?|compliments?|calls?|e-?mails?|letters?|orders?|returns?|refunds?|visits?|cases?|jobs?|errors?|mistakes?|replies|responses?|comments?|cards?|forms?|bookings?|deliver(?:y|ies)|queries|times|fewer|more|less|out of|of (?:them|these|those|the|my|our))';
const spelt = new RegExp(
  `(?<![\\p{L}\\p{N}'-])(?:${small}(?= (?:[\\p{L}-]{2,20} ){0,2}${units}\\b)|(?:thir|four|fif|six|seven|eigh|nine)teen|${tens}(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|hundreds?|thousands?|dozens?|doubled|halved|(?:by )?half (?:of|the)|a (?:third|quarter) of|one in ${small}|one out of|twice (?:in|a|as)|${small}(?= (?:said|asked|told|wanted|came|went|left|were|did|had|gave|chose)\\b))(?![\\p{L}\\p{N}-])`,
  'giu',
);
// A rule or a habit counts nothing that happened.
const rule =
  /\b(?:must|should|can't|cannot|can not|may|every|within|would|has to|have to|at most|up to|always|never)\b/i;
// What a number names rather than counts.
const naming =
  /(?:\b(?:Act|Regulations?|Order|Directive|Code|ISO|BS|Unit|Level|Section|Part|Article|Chapter|Page|Step|Stage|Phase|Tier|Criterion|Outcome|Number|No\.|Room|Desk|Floor|Till|Version|Year|Band|Grade|Principle|Standard|Line|Form|Windows|Office|Question|Point|Rule|D|Zone|Q)|#|\b[A-Z]\d{1,2}) ?$/iu;

/** Where a text counts something: figures, sums, shares and numbers in words, but no dates or titles. */
export function counts(text: string): Span[] {
  const dated = dates(text);
  const free = (start: number) => !dated.some((date) => start >= date.start && start < date.end);
  const own = withoutQuotes(text);
  const isCount = ({ 0: whole, index }: RegExpExecArray) =>
    free(index) &&
    !naming.test(own.slice(Math.max(0, index - 14), index)) &&
    !/^(?:19|20)\d\d$/.test(whole) &&
    !/^ ?(?:am|pm|a\.m\.|p\.m\.|o'clock)/i.test(own.slice(index + whole.length));
  const isSpeltCount = (match: RegExpExecArray) =>
    isCount(match) && !rule.test(sentenceAround(own, match.index));
  return [...matches(own, figure, isCount), ...matches(own, spelt, isSpeltCount)];
}

/** The sentence at a place, at most 120 signs to either side. */
function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 120), at);
  return /[^.!?\n]*$/.exec(before)?.[0] + (/^[^.!?\n]*/.exec(text.slice(at, at + 120))?.[0] ?? '');
}
