import type { CriterionGuide } from '../../course/marking-guide.ts';
import type { MarkingWords } from '../../course/schema/marking.ts';
import { wordParagraph } from './word-blocks.ts';
import { wordFile } from './word-file.ts';
import { guideBlocks, usingBlocks } from './word-guide.ts';

/** What is saved as one Word file: a criterion's guide, or a unit's. */
export interface GuideFile {
  /** For example `Marking guide: D9 4.1`. */
  readonly title: string;
  /** Which course and version it was made from, and where it stands in law. */
  readonly madeFrom: string;
  readonly guides: readonly CriterionGuide[];
  readonly words: MarkingWords;
}

/** A marking guide as a Word file. A unit's begins with its use and contents, a page for each criterion. */
export function guideToWord({
  title,
  madeFrom,
  guides,
  words,
}: GuideFile): Uint8Array<ArrayBuffer> {
  const [first] = guides;
  const single = guides.length === 1;
  const heading = 'Heading1';
  const body =
    first && single
      ? [
          ...guideBlocks(first, words, { title: 'Title', heading, below: 'Heading2' }, '', 0),
          ...usingBlocks(words, heading),
          wordParagraph([madeFrom], { style: 'Note' }),
        ]
      : [
          wordParagraph([title], { style: 'Title' }),
          wordParagraph([madeFrom], { style: 'Note' }),
          wordParagraph(['Criteria'], { style: heading }),
          ...guides.map((guide) =>
            wordParagraph([`${guide.label} · ${guide.criterion}`], { link: anchorOf(guide) }),
          ),
          ...usingBlocks(words, heading),
          ...guides.flatMap((guide, at) =>
            guideBlocks(
              guide,
              words,
              { title: 'Heading1', heading: 'Heading2', below: 'Heading3' },
              anchorOf(guide),
              at + 1,
            ),
          ),
        ];
  return wordFile({ title, mark: '', head: title, body });
}

/** Name of a guide's bookmark: letters, digits and underscores (17.13.6.2). */
const anchorOf = ({ id }: CriterionGuide): string => `guide_${id.replaceAll('-', '_')}`;
