import type { DataRead } from '../../account/data-page.ts';

/** No file of ours is nearly so large, in bytes. What is larger is not even read. */
const largest = 32_000_000;

/**
 * The content of the file chosen in a field, which is emptied so that the same file can be chosen
 * again; `null` if none was chosen. A file that cannot be read, or does not fit, is refused with the
 * reason.
 */
export async function readChosen<T>(
  input: Pick<HTMLInputElement, 'value'> & { readonly files: ArrayLike<File> | null },
  read: (text: string) => DataRead<T>,
): Promise<DataRead<T> | null> {
  const file = input.files?.[0];
  input.value = '';
  if (!file) return null;
  if (file.size > largest) {
    return { ok: false, reason: 'This file is far too large. Nothing here was changed.' };
  }
  return file.text().then(read, () => ({
    ok: false,
    reason: 'This file could not be read. Nothing here was changed. Choose it again.',
  }));
}
