import { expect, test } from 'vitest';
import { decodeXml } from '../../../scorm/check/decode-xml.ts';
import { bytesOf } from '../../../scorm/file-map.ts';

test('reads UTF-8 with and without a mark', () => {
  expect(decodeXml(bytesOf('<a>é</a>'))).toBe('<a>é</a>');
  expect(decodeXml(bytesOf('\uFEFF<a>é</a>'))).toBe('<a>é</a>');
});

test('goes by the mark of UTF-16, and else by what the file declares', () => {
  const wide = Uint8Array.from([0xff, 0xfe, ...[...'<a/>'].flatMap((c) => [c.charCodeAt(0), 0])]);
  expect(decodeXml(wide)).toBe('<a/>');
  const old = '<?xml version="1.0" encoding="ISO-8859-1"?><a>\xe9</a>';
  expect(decodeXml(Uint8Array.from([...old].map((c) => c.charCodeAt(0))))).toContain('é');
  expect(decodeXml(bytesOf('<?xml version="1.0" encoding="x-nobody"?><a>é</a>'))).toContain('é');
});
