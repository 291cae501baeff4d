import type { Bundle, Cover } from './bundle.ts';
import type { AccountDocument, DocumentSection } from './document.ts';
import type { Block } from './paragraphs.ts';

/** The bundle as plain text: for pasting into portfolio systems and for `.txt` files. */
export function toPlainText({ cover, accounts }: Bundle): string {
  const pieces = [...(cover ? [coverText(cover)] : []), ...accounts.map(accountText)];
  return pieces.join('\n\n\n') + '\n';
}

function coverText({ words, units, learner, centre, rows }: Cover): string {
  const unit = units.flatMap(({ code, title, reference, numbers }) => [
    `${words.unit}: ${code} ${title}`,
    `${words.reference}: ${reference}`,
    `${words.numbers}: ${numbers}`,
  ]);
  return [
    words.title,
    [...unit, `${words.learner}: ${learner}`, `${words.centre}: ${centre}`].join('\n'),
    words.matrix,
    rows
      .flatMap(({ criterion, begins, part, where }) => [
        ...(begins ? [criterion] : []),
        `- ${part}: ${where}`,
      ])
      .join('\n'),
    words.signatures,
    words.signers
      .map((signer) => `${signer}: ____________________ ${words.signed}: __________`)
      .join('\n'),
    words.note,
  ].join('\n\n');
}

function accountText(document: AccountDocument): string {
  const by = [document.learner, document.date].filter((part) => part !== '').join(', ');
  const lines = [document.title, document.stamp, document.unit, by];
  const head = [...(document.draft ? [document.draft, ''] : []), ...lines].join('\n');
  const facts = document.facts.length > 0 ? ['MY FACTS', ...document.facts.map(section)] : [];
  const { declaration } = document;
  const declared = declaration.lines.map(({ label, text }) => (label ? `${label} ${text}` : text));
  return [
    head,
    document.criterion,
    ...document.sections.map(section),
    ...facts,
    declaration.title,
    declared.join('\n'),
    document.note,
  ].join('\n\n');
}

function section({ title, blocks }: DocumentSection): string {
  return [title, ...blocks.map(block)].join('\n\n');
}

function block(block: Block): string {
  return block.kind === 'list'
    ? block.items.map((item) => `- ${item}`).join('\n')
    : block.lines.join('\n');
}
