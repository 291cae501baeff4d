/** What a file is by its first bytes, whatever its name says. */
export type FileKind =
  'empty' | 'zip' | 'pdf' | 'picture' | 'old-office' | 'rich-text' | 'other-binary' | 'text';

const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  // Also an .xlsx that is locked with a password.
  ['old-office', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rich-text', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** What a file is. Text is what holds no zeros, but for UTF-16, where every other byte is one. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.every((byte) => [0x20, 0x09, 0x0a, 0x0d].includes(byte))) return 'empty';
  const known = signatures.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (known) return known[0];
  const start = bytes.subarray(0, 4000);
  if (!start.includes(0)) return 'text';
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)) {
    return 'text';
  }
  const zeros = [0, 0];
  start.forEach((byte, at) => (zeros[at % 2]! += byte === 0 ? 1 : 0));
  return Math.min(...zeros) === 0 && Math.max(...zeros) > start.length / 4
    ? 'text'
    : 'other-binary';
}

/** What a text is, by how it begins. */
export function textKind(text: string): 'page' | 'json' | 'cells' {
  const start = text.trimStart().slice(0, 200).toLowerCase();
  if (/^<(!doctype|html|head|body|\?xml|!--)/.test(start)) return 'page';
  return /^[{[]/.test(start) ? 'json' : 'cells';
}

/** What a zip is, by the names in it. */
export function zipKind(
  names: readonly string[],
): 'xlsx' | 'ods' | 'word' | 'slides' | 'package' | 'other' {
  const has = (name: string) => names.includes(name);
  if (has('xl/workbook.xml')) return 'xlsx';
  if (has('word/document.xml')) return 'word';
  if (has('ppt/presentation.xml')) return 'slides';
  if (has('imsmanifest.xml')) return 'package';
  return has('content.xml') && has('mimetype') ? 'ods' : 'other';
}
