import type { Cover } from '../bundle.ts';
import { wordParagraph, wordTable } from './word-blocks.ts';

/** The evidence cover sheet. Each place in its matrix leads to the paragraph it names. */
export function coverBlocks({ words, units, learner, centre, rows }: Cover): string[] {
  const named = units.flatMap(({ code, title, reference, numbers }) => [
    `${words.unit}: ${code} ${title}`,
    `${words.reference}: ${reference}`,
    `${words.numbers}: ${numbers}`,
  ]);
  return [
    wordParagraph([words.title], { style: 'Title' }),
    wordParagraph([...named, `${words.learner}: ${learner}`, `${words.centre}: ${centre}`]),
    wordParagraph([words.matrix], { style: 'Heading1' }),
    wordTable({
      title: words.matrix,
      description: `${words.criterion}; ${words.part}; ${words.where}`,
      widths: [40, 35, 25],
      head: [words.criterion, words.part, words.where],
      rows: rows.map(({ criterion, part, where, anchor }) => [
        criterion,
        part,
        { text: where, link: anchor },
      ]),
    }),
    wordParagraph([words.signatures], { style: 'Heading1' }),
    wordTable({
      title: words.signatures,
      description: `${words.role}; ${words.signature}; ${words.signed}`,
      widths: [30, 45, 25],
      head: [words.role, words.signature, words.signed],
      rows: words.signers.map((signer) => [signer, '', '']),
      height: 720,
    }),
    wordParagraph([words.note], { style: 'Note' }),
  ];
}
