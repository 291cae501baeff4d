import type { CriterionGuide } from '../../course/marking-guide.ts';
import type { MarkingWords } from '../../course/schema/marking.ts';
import { wordParagraph, wordTable } from './word-blocks.ts';

/** A box to tick by hand. */
const box = '☐';

/** The assessor's record of one criterion, on a page of its own: to fill in by hand or in Word. */
export function recordBlocks(
  { label, parts }: CriterionGuide,
  words: MarkingWords['record'],
  style: 'Heading1' | 'Heading2',
): string[] {
  const room = (title: string, height: number) =>
    wordTable({
      title,
      description: 'Room to write',
      widths: [100],
      head: [title],
      rows: [['']],
      height,
    });
  return [
    wordParagraph([`${words.title}: ${label}`], { style, newPage: true }),
    wordTable({
      title: words.title,
      description: `${words.learner}; ${words.date}`,
      widths: [70, 30],
      head: [words.learner, words.date],
      rows: [['', '']],
      height: 560,
    }),
    wordParagraph([]),
    wordTable({
      title: words.part,
      description: `${words.part}; ${words.where}; ${words.notes}`,
      widths: [38, 27, 35],
      head: [words.part, words.where, words.notes],
      rows: parts.map((text, at) => [`${at + 1}. ${text}`, '', '']),
      height: 700,
    }),
    wordParagraph([]),
    room(words.discussed, 2200),
    wordParagraph([]),
    wordTable({
      title: words.decision,
      description: `${words.decision}; ${words.missing}`,
      widths: [30, 70],
      head: [words.decision, words.missing],
      rows: [
        [`${box} ${words.met}`, ''],
        [`${box} ${words.notYet}`, ''],
      ],
      height: 560,
    }),
    wordParagraph([]),
    wordTable({
      title: words.assessor,
      description: `${words.assessor}; ${words.date}`,
      widths: [70, 30],
      head: [words.assessor, words.date],
      rows: [['', '']],
      height: 560,
    }),
  ];
}
