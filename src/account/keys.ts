/**
 * Kinds of texts that make up an account, as they stand in the keys of a learner's writing
 * (`<criterion>/<kind>/<id>`):
 *
 * - `draft`: the text under the heading `<id>`; `heading`: the learner's own words for that heading,
 *   `''` = as `account.yaml` gives it; `order/headings`: ids of the headings in the account, in
 *   order, parted by spaces, `''` = as given. A heading of the learner's own has an id such as
 *   `own-7f-1` (device, then count), so that two devices never give the same one.
 * - `fact`, `when`, `where`: a fact, its date and its place, by the fact's id.
 * - `part`: `yes` if the learner ticked that part of the criterion; `sentence`: what covers it.
 * - `declare`: one line of the declaration, by its name (see `declaration.ts`).
 * - `export/final`: `yes` once the learner turned DRAFT off.
 */
export const accountKinds = [
  'draft',
  'heading',
  'order',
  'fact',
  'when',
  'where',
  'part',
  'sentence',
  'declare',
  'export',
] as const;

/** One of the kinds above. */
export type AccountKind = (typeof accountKinds)[number];

/** Key of the centre's name, which stands on every cover sheet. */
export const centreKey = 'course/cover/centre';

/** A key in the learner's writing, for example `d9-4-1/fact/the-rule`. */
export function accountKey(criterion: string, kind: AccountKind, id: string): string {
  return `${criterion}/${kind}/${id}`;
}

const shape = /^([a-z][a-z0-9-]{0,59})\/([a-z]{1,12})\/([a-z0-9][a-z0-9-]{0,79})$/;

/** The parts of an account's key; `null` if it is a key of something else, or of nothing. */
export function accountKeyParts(
  key: string,
): { criterion: string; kind: AccountKind; id: string } | null {
  const [, criterion = '', name, id = ''] = shape.exec(key) ?? [];
  const kind = accountKinds.find((known) => known === name);
  return kind ? { criterion, kind, id } : null;
}

/** The texts of one criterion's account, by key. An emptied text is left out. */
export function accountTexts(
  criterion: string,
  texts: Readonly<Record<string, { readonly value: string }>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts)
      .filter(([key, { value }]) => value !== '' && accountKeyParts(key)?.criterion === criterion)
      .map(([key, { value }]) => [key, value]),
  );
}
