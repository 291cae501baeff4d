import { matches } from '../reading/matches.ts';
import type { Span } from '../reading/span.ts';
import { withoutQuotes } from './without-quotes.ts';

const words = [
  'on balance|overall|all in all|weighing (?:it|this|them|the|up|one)|weighed (?:it|this|them|the|up|against)|outweigh(?:s|ed|ing)?|set against|against that|for that price',
  '(?:not |well |hardly |never )?worth (?:it|the|that|keeping|doing|having|what|every|more|less)|pa(?:ys|id) for itself|a fair (?:deal|price|swap|trade)|(?:better|worse) off',
  "(?:i|we)(?: now| still| therefore| also| would|'d| have| had){0,2} (?:judged?|concluded?|recommend(?:ed)?|rate|argue|favour|rank)\\b|(?:i|we)(?: would|'d) (?:say|call|count)\\b",
  '(?:my|our) (?:own |overall |final )?(?:judgement|judgment|verdict|conclusion|recommendation)|in my (?:view|opinion|judgement)|the verdict',
  "(?:i|we)(?: would|'d| should) (?:\\w{1,20} )?(?:keep|adjust|stop|extend|drop|scrap|adopt|abandon|choose|go back|trade|swap)|told \\w{1,20}(?: \\w{1,20})? to (?:keep|stop|extend|drop)",
  '(?:more|most|less|least) (?:effective|useful|valuable|reliable|successful|suitable|helpful|efficient|important)(?: \\w{1,20}){0,2} than|(?:better|worse|stronger|weaker|cheaper|dearer|fairer) than',
  '(?:was|were|is|are|been) (?:still |clearly |not |the )?(?:right|wrong|fair|unfair|justified|a mistake|better|worse)(?! (?:away|up|number|address|person|size|place|time|day|one|way))|the (?:right|wrong|better|best) (?:call|thing|choice|decision|tool|answer|move|way|option)',
  'too (?:few|small|weak|costly|little|thin|early|narrow)|good enough|not enough to|fell short|falls short|(?:was|is|been) a (?:success|failure)|justif(?:y|ies|ied)|more harm than good|trade-?off',
].join('|');
const judging = new RegExp(`(?<![\\p{L}\\p{N}'])(?:${words})(?![\\p{L}\\p{N}])`, 'giu');

/** Where a text seems to weigh something or to reach a verdict. */
export function judgements(text: string): Span[] {
  return matches(withoutQuotes(text), judging);
}
