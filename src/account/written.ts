import type { AccountFile } from './account-file.ts';
import type { AccountDocument, DocumentSection } from './document.ts';
import { accountKeyParts } from './keys.ts';

/** Something that a person typed and that leaves with an export. */
export interface WrittenText {
  /** Where it stands, in words: `D9 4.1, “What changed”`. */
  readonly where: string;
  readonly text: string;
}

/** All that was typed of an account as it is exported; the learner's own name is meant to be there. */
export function writtenIn(document: AccountDocument): WrittenText[] {
  const at = (part: string) => `${document.label}, ${part}`;
  const section = ({ title, blocks }: DocumentSection): WrittenText[] => [
    { where: at('headings'), text: title },
    ...blocks.map((block) => ({
      where: at(`“${title}”`),
      text: (block.kind === 'list' ? block.items : block.lines).join('\n'),
    })),
  ];
  return [
    ...document.sections.flatMap(section),
    ...document.facts.flatMap(section),
    ...document.declaration.lines.map(({ text }) => ({ where: at('declaration'), text })),
  ];
}

/** What a page to be opened here again carries besides, unseen: facts, and headings taken out. */
export function carriedIn({ accounts }: AccountFile): WrittenText[] {
  const kinds = ['draft', 'fact', 'when', 'where'];
  return accounts.flatMap(({ texts }) =>
    Object.entries(texts)
      .filter(([key]) => kinds.includes(accountKeyParts(key)?.kind ?? ''))
      .map(([, text]) => ({ where: 'facts, or headings taken out', text })),
  );
}
