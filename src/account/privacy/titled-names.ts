import { matches } from '../reading/matches.ts';
import type { Detector } from './finding.ts';

const title =
  '(?:Mr|MR|Mister|Mrs|MRS|Ms|Miss|MISS|Mx|Dr|DR|Doctor|Prof|Professor|Rev|Revd|Reverend|Cllr|Councillor|Sir|Dame|Lord|Lady|Baroness|Capt|Captain|Sgt|Sergeant|Insp|Inspector|Nurse|Sister|Rabbi|Imam|Sheikh|Pastor|Father|Hon|PC|mr|mrs|ms|mx|dr)';
const particle =
  '(?:(?:van|von|de|del|della|der|den|di|da|dos|du|la|le|el|al|bin|ibn|ap|ab|y)[ -]){0,3}';
const name = `(?!${title}[. ])(?:(?:[A-Z]['-])?\\p{Lu}[\\p{L}\\p{M}]{1,30}(?:['-][\\p{L}\\p{M}]{1,30}){0,3})`;
const initials = '(?:\\p{Lu}(?:\\. ?| )){0,3}';
const titled = new RegExp(
  `(?<![\\p{L}\\p{N}])${title}(?:\\.? {1,2}(?:and|&) ${title})?(?:\\. ?| {1,2})${initials}${particle}(${name})(?: ${particle}${name}){0,2}`,
  'gu',
);
// As typed in a hurry. Only titles that are no words of their own.
const hurried =
  /(?<![\p{L}\p{N}])(?:[Mm]rs?|[Dd]r)\.? (?:and [Mm]rs\.? )?(\p{Ll}[\p{L}\p{M}'-]{1,30})(?![\p{L}\p{M}])/gu;

// Names of firms, products and offices, and words that follow a title and are no names.
const notPeople =
  /^(?:Mr (?:Kipling|Muscle|Whippy|Porter|Men|Sheen)|Miss Selfridge|Dr Martens|Dr\.? Pepper|Dr\.? Oetker|Father Christmas|Lord (?:Mayor|Chancellor|Lieutenant|Chief|Provost)|Lady (?:Mayoress|Chapel)|Sister (?:Company|Companies|Site|Store|Branch|Team)|PC (?:World|Support|Services?|Repairs?|Specialists?|Monitors?|Windows|Desktops?))\b/i;
const times = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december christmas easter spring summer autumn winter'
  ).split(' '),
);
const notNames = new Set(
  (
    'i and or not nor but if is was are were be been has have had do does did can could will would shall should ' +
    'who which that this these those what when where why how as at by for from in into of off on onto out over ' +
    'to under until up with without before after street road lane avenue drive madam ' +
    'a an the my our your his her its their he she they we you it them us me called came said asked name names ' +
    'title titles box field so then because manager managers service services appointment appointments letter ' +
    'surgery practice'
  ).split(' '),
);
// Theorists of quality and service whom an account may cite.
const theorist =
  /\b(?:Deming|Juran|Ishikawa|Kano|Likert|Maslow|Herzberg|Taguchi|Shewhart|Drucker|Kotter|Tuckman|Belbin|Mehrabian|Parasuraman|Zeithaml|Reichheld|Feigenbaum|Shingo|Goldratt|Pareto|Kolb)\b/;
// Names of goods and shops: *Mrs Crumb's Kitchen*, *stocking Mr Scrub*.
const shop =
  /^(?:'s|s')? (?:Kitchen|Bakery|Caf[eé]|Shops?|Stores?|Restaurant|Bar|Pies|Pantry|Tea ?Rooms?|Foods?|Cleaners|Diner|Grill|Chippy)\b/;
const stocked =
  /\b(?:stock(?:s|ed|ing)?|brands?|(?:bottles?|packs?|packets?|boxes|tins?|jars?) of)(?: (?:of|the|our|a))? $/i;

/**
 * A title and a surname: *Mrs Patel*, *Dr J. van der Berg*, *Mr and Mrs Lee*, *mr singh*. A single
 * letter (*Mrs A*) is no name: so people write when they have already taken it out.
 */
export const titledNames: Detector = {
  kind: 'titled-name',
  why: 'A title with a surname names a person. A job title or “a customer” says as much here.',
  replacement: 'a customer',
  spans: (text) => {
    const isName = ({ 0: whole, 1: surname = '', index }: RegExpExecArray) =>
      !notPeople.test(whole) &&
      !theorist.test(whole) &&
      !notNames.has(surname.toLowerCase()) &&
      // Mrs May is somebody; to miss May is not.
      !(/^miss/i.test(whole) && times.has(surname.toLowerCase())) &&
      !shop.test(text.slice(index + whole.length, index + whole.length + 20)) &&
      !/'s (?:Kitchen|Bakery|Pantry|Pies)\b/.test(whole) &&
      !stocked.test(text.slice(Math.max(0, index - 24), index));
    return [...matches(text, titled, isName), ...matches(text, hurried, isName)];
  },
};
