import { format } from 'prettier';
import { stringify } from 'yaml';
import { readDraft } from '../course/reading/read-draft.ts';
import { withNewIds } from '../course/released-ids.ts';

/** The file of released ids. */
export const releasedFile = 'content/released.yaml';

/** Lists that are mostly empty: then they are left out. */
const seldom: readonly unknown[] = ['retired', 'worksheets'];

function withoutEmpty(key: unknown, value: unknown): unknown {
  return seldom.includes(key) && Array.isArray(value) && value.length === 0 ? undefined : value;
}

/**
 * The text of `content/released.yaml` with the ids that are not in it yet added at the ends of
 * their lists. The remarks at its top stay. Throws if a file cannot be read, since ids it holds
 * would be missed.
 */
export async function withIdsAdded(files: Readonly<Record<string, string>>): Promise<string> {
  const { draft, problems } = readDraft(files);
  if (!draft.released || problems.length > 0) {
    throw new Error('Some content files cannot be read: run `npm run check` and mend these first.');
  }
  const remarks = /^(?:#.*\n)*/.exec(files[releasedFile] ?? '')?.[0] ?? '';
  const ids = withNewIds(draft.released, draft);
  const text = remarks + stringify(ids, withoutEmpty);
  return format(text, { parser: 'yaml', printWidth: 100, singleQuote: true });
}
