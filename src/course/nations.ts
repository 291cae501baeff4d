import type { Source } from './schema/sources.ts';

/** A nation, or several at once, as `sources.yaml` names them. */
export type Reach = Extract<Source, { kind: 'law' }>['nations'][number];

/** A nation of the UK by itself. */
export type Nation = Exclude<Reach, 'UK' | 'GB'>;

/** The four nations in the order in which we list them. */
export const nations: readonly Nation[] = ['England', 'Wales', 'Scotland', 'NI'];

/** A nation’s name in a sentence. */
export function nationName(nation: Nation): string {
  return nation === 'NI' ? 'Northern Ireland' : nation;
}

/** The nations that a law reaches, each once, in our order. */
export function nationsReached(reach: readonly Reach[]): Nation[] {
  const named = new Set<Reach>(reach);
  return nations.filter(
    (nation) => named.has(nation) || named.has('UK') || (named.has('GB') && nation !== 'NI'),
  );
}

/** How far a law reaches, in words: `The whole UK`, `Great Britain`, `England and Wales`. */
export function reachWords(reach: readonly Reach[]): string {
  if (reach.includes('UK')) return 'The whole UK';
  const reached = nationsReached(reach);
  if (reach.includes('GB') && reached.length === 3) return 'Great Britain';
  const names = reached.map(nationName);
  const last = names.pop() ?? '';
  return names.length > 0 ? `${names.join(', ')} and ${last}` : last;
}
