import { expect, test } from 'vitest';
import { pagesScript } from '../../scorm/embed.ts';

/** What the script sets when a browser runs it. */
function run(script: string): unknown {
  const scope: Record<string, unknown> = {};
  new Function('globalThis', script)(scope);
  return scope['outcomeFourPages'];
}

test('hands over every page exactly as it is', () => {
  const pages = new Map([
    ['b.html', '<p>"quotes" \\ `ticks` ${x}</p>\n</script><!-- \u2028 £ 😀'],
    ['a.html', ''],
  ]);
  expect(run(pagesScript(pages, []))).toMatchObject({ pages: Object.fromEntries(pages) });
});

test('is the same in whatever order the pages come', () => {
  const pages = [
    ['a.html', 'a'],
    ['b.html', 'b'],
  ] as const;
  expect(pagesScript(new Map(pages), [])).toBe(pagesScript(new Map([...pages].reverse()), []));
});

test('names scripts as import() needs them, and styles; nothing else', () => {
  const assets = ['assets/a.js', 'assets/b.css', 'assets/c.woff2'];
  expect(run(pagesScript(new Map(), assets))).toEqual({
    pages: {},
    scripts: ['./assets/a.js'],
    styles: ['assets/b.css'],
  });
});

test('what pages share is written once, and each page still comes out whole', () => {
  const script = `<script>${'shared();'.repeat(40)}</script>`;
  const pages = new Map([
    ['a.html', `<p>one</p>${script}<p>two</p>${script}`],
    ['b.html', `${script}<p>three</p>`],
  ]);
  const text = pagesScript(pages, []);
  expect(text.split('shared();shared();shared();').length).toBeLessThan(20);
  expect(run(text)).toMatchObject({ pages: Object.fromEntries(pages) });
});
