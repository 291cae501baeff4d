import { retext } from 'retext';
import retextEquality from 'retext-equality';
import type { Problem } from '../../problem.ts';
import type { PlacedWords } from '../texts.ts';
import { plainProse } from './plain-prose.ts';

/**
 * What those lists mark and we mean: the words for people with a name; “disabled”, which is the
 * word of British law and of disabled people’s own organisations; an office’s lawful title; small words
 * that the lists hold for condescending, a matter of tone and not of fairness; and “hang”, which
 * they take for what a program does.
 */
const meant: readonly string[] = [
  ...['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself', 'he’s', 'she’s'],
  ...["he's", "she's", 'he’d', 'she’d', "he'd", "she'd", 'he’ll', 'she’ll', "he'll", "she'll"],
  ...[
    ...['man', 'woman', 'boy', 'girl', 'bride', 'groom', 'husband', 'wife', 'grandmother'],
    ...['grandfather', 'sister', 'brother', 'mother', 'father', 'son', 'daughter'],
    ...['mum', 'dad', 'aunt', 'uncle'],
  ].flatMap((word) => [word, `${word}s`, `${word}'s`, `${word}’s`]),
  ...['disabled', 'ombudsman', 'just', 'easy', 'easily', 'simple', 'simply', 'obvious', 'everyone'],
  ...['obviously', 'clearly', 'of course', 'basically', 'everyone knows', 'however', 'hang'],
];

/** Terms of British law whose words those lists mark: they cannot be put otherwise and stay right. */
const termsOfLaw = /\bspecial category\b|\blandlords?\b/gi;

/** Authors whose surname is a word on those lists, as they are cited. */
const authors = /\bRichard Daft\b/g;

/** Every wording that leaves somebody out or puts somebody down, by the lists of `retext-equality`. */
export async function equality(texts: readonly PlacedWords[]): Promise<Problem[]> {
  const reader = retext().use(retextEquality, { ignore: [...meant] });
  const problems: Problem[] = [];
  for (const { place, text } of texts) {
    const prose = plainProse(text).replace(termsOfLaw, 'term').replace(authors, 'author');
    const { messages } = await reader.process(prose);
    for (const { actual, expected } of messages) {
      problems.push({
        place,
        found: `wording “${actual}”`,
        expected: expected?.length ? expected.slice(0, 3).join(', ') : 'other words',
        remedy: 'reword it',
      });
    }
  }
  return problems;
}
