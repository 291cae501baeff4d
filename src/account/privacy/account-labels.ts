import { sentenceBefore } from './sentence-before.ts';

// What has a number that leads to a person.
const things = [
  'accounts?|acct|acc|a/c|bank|customer|client|member|membership|subscriber|supporter|donor|policy',
  'booking|order|reservation|claim|invoice|case|ticket|complaint|query|enquiry|tracking|consignment',
  'parcel|delivery|contract|agreement|tenancy|tenant|guest|resident|passenger|pupil|rent|payroll|employee|staff|patient|hospital|student|learner',
  'loyalty|passport|driving licence|licence|council tax|meter|payment|transaction|refund',
  'returns?|repair|job|incident|dispatch|purchase|quote|quotation|application|crm|card|user',
].join('|');
const called = 'number|num|no|nr|ref|reference|id|code';

const strong = new RegExp(
  `(?:\\b(?:${things})(?: card| order)? (?:${called})s?|\\b(?:ref|reference|id)s?(?: (?:number|no|code))?|\\bsort codes?|\\b(?:iban|mpan|mprn|utr|uln|crn|pnr)|#)(?![\\p{L}\\p{N}])`,
  'giu',
);
const weak = new RegExp(`\\b(?:${things})(?![\\p{L}\\p{N}])`, 'giu');
const straight = /^(?:[ .:=#"'(,-]|(?:is|was|of|no|number|being|ending|in)\b){0,8}$/i;

/**
 * How surely a text says, before the place `at` and in the same sentence, that an identifier comes:
 * `named` straight before (*order number: …*), `thing` straight before (*order …*), `near` up to 50
 * signs before (*the reference I gave him was …*), `mentioned` likewise (*his account was …*).
 */
export type Label = 'named' | 'thing' | 'near' | 'mentioned' | 'none';

/** The label before the place `at` of a text. */
export function labelBefore(text: string, at: number): Label {
  const before = sentenceBefore(text, at, 50);
  const gaps = (label: RegExp) =>
    [...before.matchAll(label)].map(({ 0: word, index }) => before.slice(index + word.length));
  const named = gaps(strong);
  const things = gaps(weak);
  if (named.some((gap) => straight.test(gap))) return 'named';
  if (things.some((gap) => straight.test(gap))) return 'thing';
  if (named.length > 0) return 'near';
  return things.length > 0 ? 'mentioned' : 'none';
}
