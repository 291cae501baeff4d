import { decodeText } from '../../../course/class/decode-text.ts';
import { empty, textContent, type FileContent } from '../../../course/class/file-content.ts';
import { fileKind, type FileKind } from '../../../course/class/file-kind.ts';
import { readable, Unreadable } from '../../../course/class/file-problem.ts';

/** Bytes. No report of a class is nearly so large; what is larger is not even read. */
export const largest = 32_000_000;

const kinds: Readonly<Partial<Record<FileKind, string>>> = {
  pdf: 'This is a PDF.',
  picture: 'This is a picture.',
  'rich-text': 'This is a text for a word processor.',
  'old-office':
    'This is a file of an old kind of Office (.xls, .doc), or is locked with a password.',
  'other-binary': 'This is no text and no spreadsheet.',
};

/** The bytes of a file, unless it is too large. Throws `Unreadable`. */
export async function bytesOfFile(file: Pick<File, 'size' | 'arrayBuffer'>): Promise<Uint8Array> {
  if (file.size > largest) {
    const size = (file.size / 1e6).toLocaleString('en-GB', { maximumFractionDigits: 0 });
    throw new Unreadable(
      `This file has ${size} MB and was not opened: up to ${largest / 1e6} MB are read here.`,
      `See that it is the right file. ${readable}`,
    );
  }
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Unreadable(
      'This could not be read. It may be a folder, or a file that was moved or is in use.',
      'Close it in other programs, and choose it again.',
    );
  }
}

/** What a file holds, whatever its name says. Throws `Unreadable`. */
export async function contentOf(bytes: Uint8Array): Promise<FileContent> {
  const kind = fileKind(bytes);
  if (kind === 'empty') throw empty();
  if (kind === 'text') return textContent(decodeText(bytes).text);
  if (kind !== 'zip') throw new Unreadable(kinds[kind] ?? 'This is no report.', readable);
  const { spreadsheetContent } = await import('./spreadsheet-content.ts').catch(() => {
    throw new Unreadable(
      'The part of this page that reads spreadsheets could not be loaded.',
      'Check the connection and choose the file again, or choose the report’s text form (.txt).',
    );
  });
  return spreadsheetContent(bytes);
}
