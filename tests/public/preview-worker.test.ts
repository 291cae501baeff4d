import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

const scope = 'https://course.example/site/preview/';
const code = readFileSync('public/preview-worker.js', 'utf8');

type Asked = { folder: string; name: string };

/** A page of the site that answers for one folder, as the preview page does. */
function page(url: string, folder: string, files: Record<string, string>) {
  const asked: Asked[] = [];
  return {
    url,
    asked,
    postMessage(question: Asked, [port]: MessagePort[]) {
      asked.push(question);
      const mine = question.folder === folder;
      const bytes = mine ? (files[question.name] ?? null) : null;
      port?.postMessage({ mine, bytes, type: 'text/html' });
      port?.close();
    },
  };
}

/** What the worker answers to a request for an address; nothing if it leaves it to the network. */
async function answer(url: string, pages: readonly ReturnType<typeof page>[]) {
  const listeners = new Map<string, (event: object) => void>();
  const self = {
    registration: { scope },
    clients: { matchAll: () => Promise.resolve(pages) },
    addEventListener: (type: string, run: (event: object) => void) => listeners.set(type, run),
  };
  runInNewContext(code, {
    self,
    URL,
    Response,
    MessageChannel,
    Promise,
    Error,
    setTimeout: () => 0,
  });
  let response: Promise<Response> | null = null;
  const respondWith = (given: Promise<Response>) => (response = given);
  listeners.get('fetch')?.({ request: { url }, respondWith });
  const given = (await response) as Response | null;
  return given && { status: given.status, text: await given.text() };
}

const preview = 'https://course.example/site/tutors-preview.html?criteria=d9-4-1';

test('serves a file from the page that opened its package', async () => {
  const other = page(preview, 'other', { 'index.html': 'wrong' });
  const mine = page(preview, 'abc', { 'assets/a b.html': 'right' });
  expect(await answer(`${scope}abc/assets/a%20b.html?x=1`, [other, mine])).toEqual({
    status: 200,
    text: 'right',
  });
});

test('answers no request that is not for its own folder', async () => {
  const mine = page(preview, 'abc', {});
  for (const url of [preview, 'https://course.example/site/preview.html', 'https://a.example/']) {
    expect(await answer(url, [mine])).toBe(null);
  }
  expect(mine.asked).toEqual([]);
});

test('asks no other page of the site', async () => {
  const learners = page('https://course.example/site/d9-4-1-learn.html', 'abc', { a: 'b' });
  expect(await answer(`${scope}abc/a`, [learners])).toMatchObject({ status: 404 });
  expect(learners.asked).toEqual([]);
});

test('says which file a package lacks, and that a preview was closed', async () => {
  const mine = page(preview, 'abc', {});
  expect((await answer(`${scope}abc/gone.js`, [mine]))?.text).toMatch(/no file gone\.js/);
  expect((await answer(`${scope}old/index.html`, [mine]))?.text).toMatch(/was closed/);
});
