import type { Bundle, Cover } from './bundle.ts';
import type { AccountDocument, DocumentSection } from './document.ts';
import type { Block } from './paragraphs.ts';

/** The bundle as CommonMark. What the learner typed is text and never becomes markup. */
export function toMarkdown({ cover, accounts }: Bundle): string {
  const pieces = [...(cover ? coverLines(cover) : []), ...accounts.flatMap(account)];
  return pieces.join('\n\n') + '\n';
}

function coverLines({ words, units, learner, centre, rows }: Cover): string[] {
  const named = units.map(({ code, title, reference, numbers }) =>
    [
      `${words.unit}: ${code} ${title}`,
      `${words.reference}: ${reference}`,
      `${words.numbers}: ${numbers}`,
    ]
      .map(escaped)
      .join('\\\n'),
  );
  const row = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return [
    `# ${escaped(words.title)}`,
    ...named,
    [`${words.learner}: ${learner}`, `${words.centre}: ${centre}`].map(escaped).join('\\\n'),
    `## ${escaped(words.matrix)}`,
    [
      row([words.criterion, words.part, words.where]),
      '|---|---|---|',
      ...rows.map(({ criterion, part, where }) => row([criterion, part, where])),
    ].join('\n'),
    `## ${escaped(words.signatures)}`,
    [
      row([words.role, words.signature, words.signed]),
      '|---|---|---|',
      ...words.signers.map((signer) => row([signer, '', ''])),
    ].join('\n'),
    escaped(words.note),
  ];
}

function account(document: AccountDocument): string[] {
  const by = [document.learner, document.date].filter((part) => part !== '').map(escaped);
  const facts = document.facts.length > 0 ? ['## My facts', ...sections(document.facts, 3)] : [];
  const { declaration } = document;
  return [
    ...(document.draft ? [`**${escaped(document.draft)}**`] : []),
    `# ${escaped(document.title)}`,
    [escaped(document.stamp), escaped(document.unit), by.join(', ')].join('\\\n'),
    `> ${escaped(document.criterion)}`,
    ...sections(document.sections, 2),
    ...facts,
    `## ${escaped(declaration.title)}`,
    ...declaration.lines.map(({ label, text }) =>
      label ? `${escaped(label)} **${escaped(text || '—')}**` : escaped(text),
    ),
    '---',
    `*${escaped(document.note)}*`,
  ];
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
