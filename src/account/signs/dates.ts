import { matches } from '../reading/matches.ts';
import type { Span } from '../reading/span.ts';

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.?';
const year = '(?:19|20)\\d\\d';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const shapes = [
  `${day}(?: of)? ${month}(?: ${year})?`,
  `${month} ${day}(?:,? ${year})?(?![\\d.:%])`,
  `${month},? (?:of )?${year}`,
  `(?:in|since|by|during|until|till|through|from|to|between|last|this|next|early|late|mid|of|for|throughout|before|after|and|every)[ -](?:the )?(?:early |late |mid-|end of |start of |beginning of |middle of )?${month}(?! ${day})`,
  `\\d{1,2}[/.-]\\d{1,2}[/.-](?:${year}|\\d\\d)`,
  `${year}-\\d\\d-\\d\\d`,
  `(?:spring|summer|autumn|winter|Christmas|Easter|Q[1-4])(?: of)?,? ${year}`,
  `(?:in|since|by|during|until|from|to|early|late|mid|of|between)[ -](?:early |late |mid-)?${year}(?! (?:customers?|people|calls?|orders?|users?|members?|items?))`,
  `${weekday},? (?:the )?${day}(?![\\d:.])`,
].join('|');
const date = new RegExp(`(?<![\\p{L}\\p{N}/.-])(?:${shapes})(?![\\p{L}\\p{N}/])`, 'gu');
// A date typed without capitals. *may* and *march* are too often other words.
const hurried =
  /(?<![\p{L}\p{N}/.-])(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? |in |since |last )(?:january|february|april|june|july|august|september|october|november|december)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}/.-])\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:march|may)(?![\p{L}\p{N}])/gu;

/** Where a text gives a date: a day, a month or a year. The year of an Act of law is not one. */
export function dates(text: string): Span[] {
  return [date, hurried].flatMap((pattern) => matches(text, pattern));
}
