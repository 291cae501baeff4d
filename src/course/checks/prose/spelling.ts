import { retext } from 'retext';
import retextSpell, { type Options } from 'retext-spell';
import type { Problem } from '../../problem.ts';
import type { PlacedWords } from '../texts.ts';
import { plainProse } from './plain-prose.ts';

/** A Hunspell dictionary, such as the package `dictionary-en-gb`. */
export type Dictionary = Extract<Options['dictionary'], { aff: Uint8Array }>;

/** The words of `content/spelling.txt`: one a line; `#` starts a remark. */
export function ownWords(list: string): string[] {
  return list
    .split('\n')
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter((word) => word !== '');
}

/** Every word that neither the dictionary nor our own list (`content/spelling.txt`) knows. */
export async function spelling(
  texts: readonly PlacedWords[],
  dictionary: Dictionary,
  list: string,
): Promise<Problem[]> {
  const personal = ownWords(list)
    .flatMap((word) => [word, `${word}'s`])
    .join('\n');
  const speller = retext().use(retextSpell, { dictionary, personal, max: 10 });
  const problems: Problem[] = [];
  const known = new Set<string>();
  for (const { place, text } of texts) {
    const { messages } = await speller.process(plainProse(text));
    for (const { actual, expected } of messages) {
      if (!actual || known.has(actual)) continue;
      known.add(actual);
      problems.push({
        place,
        found: `word “${actual}”`,
        expected: expected?.length
          ? `${expected.slice(0, 3).join(', ')}, or a word it knows`
          : 'a word of British English',
        remedy: 'correct it, or add it to `content/spelling.txt` if it is right',
      });
    }
  }
  return problems;
}
