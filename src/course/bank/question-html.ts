import { xmlCharacters, xmlText } from '../xml-text.ts';

/** What `**strong**` and `*emphasis*` look like: the only mark-up that authors have. */
const marks = /\*\*([^*]+)\*\*|\*([^*]+)\*/g;

/** An author's one line as HTML, without a line break. */
export function inlineHtml(text: string): string {
  return xmlText(oneLine(text)).replace(marks, (_, strong?: string, em?: string) =>
    strong === undefined ? `<em>${em}</em>` : `<strong>${strong}</strong>`,
  );
}

/** An author's prose as HTML without a line break: paragraphs parted by empty lines. */
export function proseHtml(text: string): string {
  return paragraphs(text)
    .map((paragraph) => `<p>${inlineHtml(paragraph)}</p>`)
    .join('');
}

/** One line of plain text as it was typed, its mark-up kept. */
export function oneLine(text: string): string {
  return xmlCharacters(text.replace(/[\p{Cc} ]+/gu, ' ')).trim();
}

/** One line without mark-up, for places that take plain text only. */
export function plainLine(text: string): string {
  return oneLine(
    oneLine(text).replace(marks, (_, strong?: string, em?: string) => strong ?? em ?? ''),
  );
}

/** Prose without mark-up: a line for each paragraph, an empty one between them. */
export function plainProse(text: string): string {
  return paragraphs(text).map(plainLine).join('\n\n');
}

function paragraphs(text: string): string[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .filter((paragraph) => oneLine(paragraph) !== '');
}
