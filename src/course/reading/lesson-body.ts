import { mdxPieces, type Piece, type Tag, type Text } from './mdx-pieces.ts';

/** Where a piece of a lesson lies. */
interface Lying {
  /** Id of the `<Section>` around it, or `null`. */
  readonly section: string | null;
  /** Names of the components around it, outermost first. */
  readonly inside: readonly string[];
  /** Line of the file, from 1. */
  readonly line: number;
}

/** A tag with the place where it lies. */
export type PlacedTag = Tag & Lying;
/** A stretch of Markdown with the place where it lies. */
export type PlacedText = Text & Lying;

/** The body of a lesson, in order. */
export interface LessonBody {
  readonly pieces: readonly (PlacedTag | PlacedText)[];
  /** Tags that were opened and not closed, or closed and not opened. */
  readonly unbalanced: readonly PlacedTag[];
}

const isVoid = (name: string): boolean => /^(br|hr|img|wbr)$/.test(name);

/** Reads the body of a lesson; `above` is the number of lines of the file over it. */
export function lessonBody(source: string, above: number): LessonBody {
  const open: PlacedTag[] = [];
  const unbalanced: PlacedTag[] = [];
  let line = above + 1;
  let counted = 0;
  const pieces = mdxPieces(source).map((piece: Piece) => {
    line += source.slice(counted, piece.start).split('\n').length - 1;
    counted = piece.start;
    const sections = open.filter((tag) => tag.name === 'Section');
    const placed = {
      ...piece,
      section: sections.at(-1)?.attributes['id'] ?? null,
      inside: open.map((tag) => tag.name),
      line,
    };
    if (placed.kind === 'tag' && placed.form === 'open' && !isVoid(placed.name)) open.push(placed);
    if (placed.kind === 'tag' && placed.form === 'close') {
      const match = open.findLastIndex((tag) => tag.name === placed.name);
      if (match < 0) unbalanced.push(placed);
      else unbalanced.push(...open.splice(match).slice(1));
    }
    return placed;
  });
  return { pieces, unbalanced: [...unbalanced, ...open] };
}

/** The opening and lone tags of a component, in order. */
export function tagsNamed(body: LessonBody, ...names: readonly string[]): PlacedTag[] {
  return body.pieces.filter(
    (piece): piece is PlacedTag =>
      piece.kind === 'tag' && piece.form !== 'close' && names.includes(piece.name),
  );
}

/** Ids that a tag points at: `id="a"`, `ids="a b"`, `ids={['a', 'b']}`. */
export function idsOf(tag: Tag): string[] {
  const one = tag.attributes['id'];
  const many = tag.attributes['ids'] ?? '';
  return [...(one === undefined ? [] : [one]), ...(many.match(/[\w-]+/g) ?? [])];
}
