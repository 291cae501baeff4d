import { plainText } from '../plain-text.ts';
import { leader, type OneAnswer } from './one-answer.ts';

/** A rule of test-craft: which option it picks, or `null` if it has nothing to go by. */
export interface Cue {
  readonly name: string;
  readonly pick: (question: OneAnswer) => number | null;
}

const hedges =
  /\b(may|might|can|could|usually|often|sometimes|likely|probably|some|most|generally|tends?|partly|mainly|unless|depends?|if|until|about|perhaps|almost)\b/gi;

const small = new Set(
  'a an and are as at be but by did do does for from had has have he her his how i if in is it its not of on or she so than that the their them then there they this to was were what when which who why will with would you your'.split(
    ' ',
  ),
);

function content(text: string): Set<string> {
  return new Set(
    plainText(text)
      .split(' ')
      .filter((word) => word.length > 2 && !small.has(word)),
  );
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}

/** How little each option has in common with the others, by words. */
function oddness(question: OneAnswer): number[] {
  const words = question.options.map(({ text }) => content(text));
  return words.map((mine, i) => {
    const likeness = words
      .filter((_, j) => j !== i)
      .map((other) => shared(mine, other) / Math.max(1, new Set([...mine, ...other]).size));
    return -likeness.reduce((sum, value) => sum + value, 0);
  });
}

function lengths(question: OneAnswer): number[] {
  return question.options.map(({ text }) => text.length);
}

/** The leader among counts, if any option has one at all. */
function most(counts: readonly number[]): number | null {
  return counts.some((count) => count > 0) ? leader(counts) : null;
}

/** What somebody can go by who knows nothing of the subject. */
export const cues: readonly Cue[] = [
  { name: 'the longest option', pick: (q) => leader(lengths(q)) },
  { name: 'the shortest option', pick: (q) => leader(lengths(q).map((length) => -length)) },
  {
    name: 'the most hedged option',
    pick: (q) => most(q.options.map(({ text }) => text.match(hedges)?.length ?? 0)),
  },
  { name: 'the odd one out', pick: (q) => leader(oddness(q)) },
  {
    name: 'the option that repeats the stem',
    pick: (q) => most(q.options.map(({ text }) => shared(content(text), content(q.stem)))),
  },
  ...[0, 1, 2, 3, 4].map((position) => ({
    name: `option ${position + 1}`,
    pick: (q: OneAnswer) => (position < q.options.length ? position : null),
  })),
];
