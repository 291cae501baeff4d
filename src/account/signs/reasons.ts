import { matches } from '../reading/matches.ts';
import type { Span } from '../reading/span.ts';
import { withoutQuotes } from './without-quotes.ts';

const links = [
  "because|'cause|cos|as a (?:direct )?(?:result|consequence)|consequently|therefore|thereby|hence",
  "so that|so as to|in order (?:to|that)|that(?: i|')s why|which is why|this is why|that was why|this was why",
  'due to|owing to|thanks to|on account of|given that|seeing that|in case|for fear|otherwise',
  '(?:which|this|that|it|and) (?:then |also |has |had )?(?:meant|means)|meaning(?: that)?',
  'led to|leads to|leading to|resulted? in|resulting in|results in|caus(?:ed|es|ing)',
  'the (?:main |real |other |first |second )?reasons?(?: \\w{1,20}){0,6} (?:is|was|were|are|being)|for (?:this|that|these|two|three) reasons?|reason (?:for|why|that|being)|the cause (?:of|was)',
  'allow(?:s|ed|ing) (?:us|me|them|staff|customers|the)|enabl(?:es|ed|ing) (?:us|me|them|staff|customers|the)',
].join('|');
const link = new RegExp(`(?<![\\p{L}\\p{N}'])(?:${links})(?![\\p{L}\\p{N}'])`, 'giu');
const doer =
  '(?:i|we|he|she|they|it|you|the|this|that|these|those|my|our|his|her|their|there|no|not|nobody|staff|customers|people|each|every|a|an|any|most|some|all|both)';
// *So* and *as* that join two clauses; at the start of a sentence *so* is mostly a filler.
const joined = new RegExp(
  `(?:[,;] |- |(?<=[\\p{L}\\p{N})])(?<!\\b(?:and|right|anyway|not|if|or|think|say|said|hope|even|more|do|just|but|ever|quite)) )so,? (?=(?:${doer}|if|when|now|instead|from)\\b)|[,;] as (?=${doer}\\b(?! (?:said|say|mentioned|described|explained|always|usual)))`,
  'giu',
);
// *Since* that gives a time does not give a reason.
const since =
  /\bsince (?!then\b|that (?:day|time|date|week|month|year)|last\b|early\b|late\b|mid|the (?:start|end|beginning|change|launch|summer|spring|autumn|winter|new|first|last|pilot|merger|move|pandemic|lockdown|previous)\b|i (?:joined|started|began|took|moved|came)\b|we (?:started|began|opened|launched|introduced|moved|changed|brought|put)\b|spring|summer|autumn|winter|christmas|easter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may\b|june|july|august|september|october|november|december|\d)/giu;

/**
 * Where a text gives a reason or a result: words that join a thing to its cause. A reason inside
 * quotation marks is somebody else's.
 */
export function reasons(text: string): Span[] {
  const own = withoutQuotes(text);
  return [link, joined, since].flatMap((pattern) => matches(own, pattern));
}
