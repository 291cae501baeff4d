import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { wordParagraph } from '../../../src/account/word/word-blocks.ts';
import { wordFile } from '../../../src/account/word/word-file.ts';

const make = () =>
  wordFile({ title: 'A title', mark: '', head: 'Head', body: [wordParagraph(['One'])] });

test('puts body, title and header where Word looks for them, and is the same each time', () => {
  const files = unzipSync(make());
  expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).toContain('>One</w:t>');
  expect(strFromU8(files['word/header1.xml'] ?? new Uint8Array())).toContain('>Head</w:t>');
  expect(strFromU8(files['docProps/core.xml'] ?? new Uint8Array())).toContain('A title');
  expect(make()).toEqual(make());
});
