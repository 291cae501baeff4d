import { digitsOf, matches } from '../reading/matches.ts';
import { labelBefore } from './account-labels.ts';
import { goodsBefore } from './goods-before.ts';
import type { Detector } from './finding.ts';

// Letters and digits, joined by - or /; groups of two to four digits may follow after spaces.
const code =
  /(?<![\p{L}\p{N}£$€/]|\d[.,:-])(?=[A-Z/-]{0,10}\d)[A-Z\d]{1,20}(?:[-/][A-Z\d]{1,20}){0,4}(?: \d{2,6}(?![\p{L}\p{N}%/-]|[.,:]\d)){0,4}(?![\p{L}\p{N}%]|[.,:]\d)/giu;
// ISO 13616, as registered for the United Kingdom.
const iban = /(?<![\p{L}\p{N}])GB\d\d ?[A-Z]{4} ?(?:\d{4} ?){3}\d\d(?!\d)/giu;
const date =
  /^(?:\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|\d{4}[-/]\d{1,2}[-/]\d{1,2}|(?:19|20)\d\d(?:[-/](?:\d\d|(?:19|20)\d\d))?)$/;
const sortCode = /^\d\d([- ])\d\d\1\d\d$/;
const nationalUnit = /^[A-Z]\/\d{3}\/\d{4}$/;
// Standards, laws and periods look like references and lead to nobody.
const published = /^(?:ISO|BS|EN|IEC|PAS|BSI|COVID|FY|Q\d|GDPR|SLA|NVQ|QCF|RQF|CFA[A-D])/;
const unit =
  /^\d{1,6}(?:st|nd|rd|th|am|pm|kg|g|km|m|cm|mm|ml|l|k|gb|mb|mins?|hrs?|secs?|s|x|p|h)$/i;

// *Her order 4821*, but not *to order 4821 cups*.
const singular =
  /\b(?:the|this|that|his|her|their|my|our|'s|on|for|of|about|under|with|from) \w{1,20} #?$/i;

/** Whether three pairs of digits can be a day of this century. */
function mayBeDay(pairs: string): boolean {
  const [day = 0, month = 0] = pairs.split(/[- ]/).map(Number);
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** Whether these letters and digits, by their own shape, can hardly be anything but an identifier. */
function tellsItself(text: string): boolean {
  return (
    /^[A-Z]{1,5}\d{5,}$/.test(text) ||
    /^[A-Z]{2,6}[-/](?:[A-Z\d]{1,6}[-/])?[A-Z]{0,2}\d{3,}[A-Z]{0,2}$/.test(text)
  );
}

/** Six capitals and digits, such as travel and hotel systems give (IATA *record locator*). */
function isBookingCode(text: string): boolean {
  return /^[A-Z\d]{6}$/.test(text) && digitsOf(text).length >= 2 && /[A-Z]/.test(text);
}

function isReference(text: string, start: number, whole: string): boolean {
  const label = labelBefore(text, start);
  if (sortCode.test(whole) && (label === 'named' || (label !== 'none' && !mayBeDay(whole))))
    return true;
  const digits = digitsOf(whole).length;
  if (digits === 0 || date.test(whole) || unit.test(whole)) return false;
  if (nationalUnit.test(whole) || published.test(whole)) return false;
  const mixed = /[A-Z]/.test(whole);
  if (label === 'named') return digits >= 3 || (mixed && whole.length >= 5);
  if (label === 'thing') {
    return (
      digits >= 5 ||
      isBookingCode(whole) ||
      (mixed && digits >= 3) ||
      (digits === 4 &&
        singular.test(text.slice(Math.max(0, start - 30), start)) &&
        !whole.endsWith('00'))
    );
  }
  if (goodsBefore(text, start)) return false;
  if (tellsItself(whole)) return true;
  if (label === 'near') return digits >= 5 || (mixed && whole.length >= 5);
  return label === 'mentioned' && digits >= 6;
}

/**
 * Numbers of accounts, customers, bookings, policies, orders and the like. They have no one format:
 * a word before them tells, or a shape such as `ORD-48213`. A UK sort code is three pairs of digits
 * and an account number eight (Vocalink, *Validating account numbers*).
 */
export const accountNumbers: Detector = {
  kind: 'account-number',
  why: 'This looks like the number of an account, an order or a case. It leads to one customer’s record.',
  replacement: 'a reference number',
  spans: (text) => [
    ...matches(text, iban),
    ...matches(text, code, ({ 0: whole, index }) => isReference(text, index, whole)),
  ],
};
