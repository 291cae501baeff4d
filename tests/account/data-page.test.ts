import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataPage, readDataPage } from '../../src/account/data-page.ts';

const anything = (_: unknown): _ is unknown => true;
const read = (text: string) => readDataPage('outcome-four-accounts', text, anything);
const page = (content: unknown) =>
  dataPage('outcome-four-accounts', 'A <title>', '<p>b</p>', content);
const reason = (text: string) => {
  const result = read(text);
  return result.ok ? 'opened' : result.reason;
};

test('whatever is inside, the page has one script element, and that is data', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const html = page({ text: `</script><script>${text}` });
      expect(html.match(/<script/gi)).toHaveLength(1);
      expect(html.match(/<\/script/gi)).toHaveLength(1);
    }),
  );
});

test('the page runs nothing and loads nothing', () => {
  expect(page({})).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(page({})).toContain('<title>A &lt;title&gt;</title>');
});

test('a second data element typed by somebody into the page is not taken', () => {
  const forged = page({ forged: true });
  const html = dataPage('outcome-four-accounts', 'T', forged, { forged: false });
  expect(read(html)).toEqual({ ok: true, content: { forged: false } });
});

test.each([
  ['', 'It is not a file that this course wrote.'],
  ['<html><script>alert(1)</script>', 'It is not a file that this course wrote.'],
  [page({ a: 1 }).slice(0, -40), 'It is not a file that this course wrote.'],
  [page({ a: 1 }).replace('"a":1', '"a":2'), 'It was changed or damaged'],
  [page({ a: 1 }).replace('{"kind"', '{kind'), 'It was cut off or changed'],
  [page({ a: 1 }).replace('"format":1', '"format":9'), 'newer version'],
  [page({ a: 1 }).replace('-accounts","format', '-other","format'), 'not a file of this course'],
  [dataPage('outcome-four-feedback', '', '', {}), 'feedback'],
  ['x'.repeat(8_000_001), 'far longer'],
])('refuses what it cannot trust, with the reason (%#)', (text, words) => {
  expect(reason(text)).toContain(words);
  expect(reason(text)).toContain('Nothing here was changed.');
});
