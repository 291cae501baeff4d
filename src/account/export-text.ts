import type { AccountDocument, DocumentSection } from './document.ts';
import type { Block } from './paragraphs.ts';

/** The document as plain text: for pasting into portfolio systems and for `.txt` files. */
export function toPlainText(document: AccountDocument): string {
  const by = [document.learner, document.date].filter((part) => part !== '').join(', ');
  const head = [document.draft, '', document.title, document.stamp, document.unit, by].join('\n');
  const facts = document.facts.length > 0 ? ['MY FACTS', ...document.facts.map(section)] : [];
  return (
    [head, document.criterion, ...document.sections.map(section), ...facts, document.note].join(
      '\n\n',
    ) + '\n'
  );
}

function section({ title, blocks }: DocumentSection): string {
  return [title, ...blocks.map(block)].join('\n\n');
}

function block(block: Block): string {
  return block.kind === 'list'
    ? block.items.map((item) => `- ${item}`).join('\n')
    : block.lines.join('\n');
}
