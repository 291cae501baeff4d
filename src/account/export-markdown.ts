import type { AccountDocument, DocumentSection } from './document.ts';
import type { Block } from './paragraphs.ts';

/** The document as CommonMark. What the learner typed is text and never becomes markup. */
export function toMarkdown(document: AccountDocument): string {
  const by = [document.learner, document.date].filter((part) => part !== '').map(escaped);
  const facts = document.facts.length > 0 ? ['## My facts', ...sections(document.facts, 3)] : [];
  return (
    [
      `**${escaped(document.draft)}**`,
      `# ${escaped(document.title)}`,
      [escaped(document.stamp), escaped(document.unit), by.join(', ')].join('\\\n'),
      `> ${escaped(document.criterion)}`,
      ...sections(document.sections, 2),
      ...facts,
      '---',
      `*${escaped(document.note)}*`,
    ].join('\n\n') + '\n'
  );
}

function sections(list: readonly DocumentSection[], level: number): string[] {
  return list.flatMap(({ title, blocks }) => [
    `${'#'.repeat(level)} ${escaped(title)}`,
    ...blocks.map(block),
  ]);
}

function block(block: Block): string {
  return block.kind === 'list'
    ? block.items.map((item) => `- ${escaped(item)}`).join('\n')
    : block.lines.map(escaped).join('\\\n');
}

/**
 * One line of plain text as CommonMark (https://spec.commonmark.org/0.31.2/#backslash-escapes):
 * signs that mean something anywhere are escaped, and those that mean something only at the start
 * of a line are escaped there. Tabs become spaces, so that no line turns into code.
 */
export function escaped(line: string): string {
  return line
    .replace(/\s/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&~|#$]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');
}
