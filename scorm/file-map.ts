/** Files by their path from the folder's root, with forward slashes. */
export type FileMap = ReadonlyMap<string, Uint8Array>;

const decoder = new TextDecoder('utf-8', { fatal: true });
const encoder = new TextEncoder();

/** The text of a file. Throws if there is none of that name or it is not UTF-8. */
export function textOf(files: FileMap, name: string): string {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`${name}: nothing found, expected a file of the built site`);
  return decoder.decode(bytes);
}

/** A text as the bytes of a file: UTF-8 without a byte order mark. */
export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text);
}
