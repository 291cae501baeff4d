import type { CriterionGuide, GuideLaw } from '../../course/marking-guide.ts';
import type { MarkingWords } from '../../course/schema/marking.ts';
import { wordParagraph, wordTable } from './word-blocks.ts';
import { recordBlocks } from './word-record.ts';

/** Styles of a criterion's title, its headings and the headings below those. */
export interface GuideLevels {
  readonly title: 'Title' | 'Heading1';
  readonly heading: 'Heading1' | 'Heading2';
  readonly below: 'Heading2' | 'Heading3';
}

const bullets = (lines: readonly string[]): string[] =>
  lines.map((line) => wordParagraph([line], { style: 'ListBullet' }));

/** How to use the guides, the four checks and the ladder. */
export function usingBlocks(words: MarkingWords, heading: GuideLevels['heading']): string[] {
  return [
    wordParagraph(['Using this guide'], { style: heading }),
    ...bullets(words.use),
    ...bullets(words.checks.map(({ ask, look }) => `${ask} ${look}`)),
    wordParagraph(['The ladder'], { style: heading }),
    ...bullets(words.rungs.map(({ rung, means }) => `${capital(rung)}: ${means}`)),
    wordParagraph([words.verbsFrom], { style: 'Note' }),
  ];
}

/**
 * The guide of one criterion, its record sheet last.
 *
 * @param bookmark name by which a list of contents leads to it; `''` = none
 * @param mark number of that bookmark
 */
export function guideBlocks(
  guide: CriterionGuide,
  words: MarkingWords,
  levels: GuideLevels,
  bookmark: string,
  mark: number,
): string[] {
  const { label, verb, unit, criterion, instruction, test, verbTest, parts, ladder } = guide;
  const heading = (text: string) => wordParagraph([text], { style: levels.heading });
  return [
    wordParagraph([`${label} · ${verb}`], {
      style: levels.title,
      newPage: levels.title === 'Heading1',
      ...(bookmark && { bookmark: { name: bookmark, mark } }),
    }),
    wordParagraph([`${unit.name} (${unit.reference})`]),
    wordParagraph([criterion], { style: 'Criterion' }),
    heading(`The verb: ${verb}`),
    wordParagraph([instruction]),
    wordParagraph(['The answer must do this', verbTest.must], { boldLead: true }),
    wordParagraph(['It usually falls short like this', verbTest.short], { boldLead: true }),
    wordParagraph(['How far up the ladder', verbTest.climbs], { boldLead: true }),
    wordParagraph(['A question to put to a draft', test], { boldLead: true }),
    heading('The parts of the criterion'),
    ...bullets(parts.map((text, at) => `Part ${at + 1}: ${text}`)),
    heading('A full account may hold'),
    ...bullets(guide.indicative),
    heading('Not enough'),
    ...bullets(guide.notEnough),
    heading('Questions for a professional discussion'),
    wordTable({
      title: `Questions for a professional discussion of ${label}`,
      description: 'What to ask, what it probes, what a good reply shows, and room for notes.',
      widths: [36, 14, 30, 20],
      head: ['Ask', 'Probes', 'A good reply shows', 'Notes'],
      rows: guide.discussion.map(({ asks, probes, shows }) => [asks, probes, shows, '']),
    }),
    heading('Common errors, and how to put them right'),
    ...guide.commonErrors.map(({ error, mend }) =>
      wordParagraph([error, mend], { boldLead: true }),
    ),
    heading('From weak to strong'),
    wordParagraph([`${ladder.firm}. Not an answer to paste: it shows how an account grows.`]),
    ...ladder.steps.flatMap(({ rung, text, changed }) => [
      wordParagraph([capital(rung)], { style: levels.below }),
      wordParagraph([text], { style: 'Extract' }),
      wordParagraph([changed]),
    ]),
    ...lawBlocks(guide.law, levels.heading),
    ...recordBlocks(guide, words.record, levels.heading),
  ];
}

function lawBlocks(law: readonly GuideLaw[], style: GuideLevels['heading']): string[] {
  if (law.length === 0) return [];
  return [
    wordParagraph(['Law that the lesson names'], { style }),
    wordTable({
      title: 'Law that the lesson names',
      description: 'Each law with where it holds and when it was last checked.',
      widths: [60, 20, 20],
      head: ['Law', 'Holds in', 'Checked on'],
      rows: law.map(({ title, reach, checkedOn }) => [title, reach, checkedOn]),
    }),
  ];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
