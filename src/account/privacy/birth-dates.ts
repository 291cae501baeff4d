import { matches } from '../reading/matches.ts';
import type { Detector } from './finding.ts';
import { sentenceBefore } from './sentence-before.ts';

const months =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const year = "(?:,? {0,2}'?(?:\\d{4}|\\d{2}))?";
const dates = new RegExp(
  `(?<![\\p{L}\\p{N}/.-])(?:\\d{1,2}([/. -])\\d{1,2}\\1(?:\\d{4}|\\d{2})|\\d{4}([/-])\\d{1,2}\\2\\d{1,2}|${day}(?: of)?[ -]?${months}(?:\\.(?= ?[\\d']))?(?:[ -](?=[\\d']))?${year}|${months}\\.? ${day}${year}|(?<=\\bdob:? )\\d{6}(?:\\d\\d)?)(?![\\p{L}\\p{N}])`,
  'giu',
);

// What stands before a date of birth, with up to five words and no other sentence between.
const saidBefore =
  /(?:\bd\.? ?o\.? ?b\b|\bdates?[ -]of[ -]birth\b|\bbirth ?(?:date|day)s?\b(?! (?:cards?|cakes?|vouchers?|offers?|part(?:y|ies)|discounts?|e?-?mails?|treats?|clubs?|presents?|gifts?|meals?|bookings?|texts?|codes?)\b)|\bb\.(?= ?$)|\bborn\b(?! (?:out|of|from)\b))[^!?\n]{0,40}$/i;
const saidAfter =
  /^[ ,)(-]{0,3}(?:(?:is|was|as|for|being|her|his|their|my|the|a|(?:customer|caller|patient|client)'s) ){0,4}(?:d\.? ?o\.? ?b\b|dates? of birth\b|birth ?(?:date|day)\b)/i;
// Ideas and services are born too.
const thingBorn =
  /\b(?:idea|scheme|plan|project|service|team|system|process|change|procedure|company|business|form|report|campaign|pilot|policy|club|group|charity|shop|it)(?: \w+)? (?:was|were|is|being) (?:first )?born\b[^.!?\n]{0,40}$/i;

/**
 * Dates of birth: a date in any of the usual British forms or ISO 8601, beside *born*, *birthday*,
 * *DOB* or *date of birth*. Other dates are what an account needs.
 */
export const birthDates: Detector = {
  kind: 'date-of-birth',
  why: 'This looks like a date of birth. With little else it tells who somebody is.',
  replacement: 'an age group',
  spans: (text) => {
    let last = -100;
    // Whoever was born in 1953 did little else that year that an account tells of.
    const years = new Set<string>();
    return matches(text, dates, ({ 0: whole, index }) => {
      const end = index + whole.length;
      const before = sentenceBefore(text, index, 80);
      const after = text.slice(end, end + 60);
      // *One was born on 1 May 2014 and the other on …*
      const listed = index - last < 30 && /\b(?:and|or|other)\b|[,&]/.test(text.slice(last, index));
      const said = saidBefore.test(before) && !thingBorn.test(before);
      const year = /(?:19|20)\d\d/.exec(whole)?.[0];
      const again = year !== undefined && years.has(year);
      if (!said && !saidAfter.test(after) && !listed && !again) return false;
      if (year) years.add(year);
      last = end;
      return true;
    });
  },
};
