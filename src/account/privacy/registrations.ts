import { matches } from '../reading/matches.ts';
import type { Detector } from './finding.ts';
import { goodsBefore } from './goods-before.ts';
import { sentenceBefore } from './sentence-before.ts';

/**
 * DVLA, INF104 *Vehicle registration numbers and number plates*: since 2001 two letters, two digits,
 * three letters (no I, Q; no Z before the digits); 1983–2001 a letter, up to three digits, three letters;
 * 1963–1983 the other way round; Northern Ireland three letters with I or Z, then up to four digits.
 * `sure` shapes are hardly ever anything else; `unsure` ones need a word about a vehicle nearby.
 */
const sure =
  /(?<![\p{L}\p{N}/-])(?:[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\d|5[1-9]|[67]\d) ?[A-HJ-PR-Z]{3}|[A-HJ-NP-TV-Y]\d{3} ?[A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3} ?\d{3}[A-HJ-NPR-TV-Y]|[A-Z](?:[A-Y]Z|Z[A-Y]) ?\d{4})(?![\p{L}\p{N}/-])/gu;
const unsure =
  /(?<![\p{L}\p{N}/-])(?:[A-Z]{2}\d{2} ?[A-Z]{3}|[A-Z]\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\d{1,3}[A-Z]|[A-Z]{1,3} ?\d{1,4}|\d{1,4} ?[A-Z]{1,3})(?![\p{L}\p{N}/-])/giu;
const vehicle = new RegExp(
  '\\b(?:reg|regs|registration|plates?|number ?plates?|vehicles?|car|van|lorry|truck|taxi|cab|minibus|coach|caravan|' +
    'trailer|motorbike|motorcycle|moped|scooter|hatchback|estate car|saloon|audi|bmw|citroen|citroën|fiat|ford|honda|' +
    'hyundai|jaguar|kia|land rover|mazda|mercedes|nissan|peugeot|renault|skoda|suzuki|tesla|toyota|transit|vauxhall|' +
    'volkswagen|volvo|vw)\\b',
  'i',
);

/** Registration marks of vehicles. */
export const registrations: Detector = {
  kind: 'vehicle-registration',
  why: 'This looks like a vehicle’s registration. Its keeper can be looked up.',
  replacement: 'a vehicle',
  spans: (text) => {
    const found = matches(text, sure, ({ index }) => !goodsBefore(text, index));
    const marks = new Set(found.map(({ end }) => end));
    const likely = matches(text, unsure, ({ 0: whole, index }) => {
      if (!mayBeMark(whole) || goodsBefore(text, index)) return false;
      // In a list, whatever stands beside a mark and has the shape of one is one.
      const gap = /(?:, ?| and | or |, and | ?[&/;] ?|\n(?:[-*•] )?)$/.exec(
        text.slice(Math.max(0, index - 6), index),
      );
      const listed = gap !== null && marks.has(index - gap[0].length);
      const isMark = listed || vehicle.test(sentenceBefore(text, index, 40));
      if (isMark) marks.add(index + whole.length);
      return isMark;
    });
    return [...found, ...likely];
  },
};

// Prose holds many words beside small numbers; a mark has three letters and digits, or capitals.
function mayBeMark(text: string): boolean {
  const letters = text.replace(/[^a-z]/gi, '').length;
  const lower = text !== text.toUpperCase();
  const joined = !text.includes(' ');
  return lower ? letters >= 4 && /^[a-z]+\d+ ?[a-z]+$/i.test(text) : letters >= (joined ? 2 : 3);
}
