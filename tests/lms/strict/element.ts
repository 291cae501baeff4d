/** What came of holding a value against an element's format. */
export type Verdict = 'fits' | 'wrong type' | 'too long' | 'out of range';

/** A check of one value. */
export type Format = (value: string) => Verdict;

/** What content may do with one element of a data model. */
export interface ElementRule {
  readonly access: 'read-only' | 'write-only' | 'read-write';
  readonly format: Format;
}

/** Element name with `n` for every index → its rule. */
export type DataModel = Readonly<Record<string, ElementRule>>;

/** An element which content may only read. */
export const readOnly: ElementRule = { access: 'read-only', format: () => 'wrong type' };

/** An element which content may read and write. */
export function readWrite(format: Format): ElementRule {
  return { access: 'read-write', format };
}

/** An element which content may write but never read back. */
export function writeOnly(format: Format): ElementRule {
  return { access: 'write-only', format };
}
