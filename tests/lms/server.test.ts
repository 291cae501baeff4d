import { afterEach, expect, test } from 'vitest';
import type { Lms } from './lms.ts';
import { startLms } from './server.ts';
import { encodePayload } from './strict/payload.ts';
import { tinyPackage } from './tiny-package.ts';

let lms: Lms;
afterEach(() => lms.close());

const start = async (files: Record<string, string> = {}) => {
  lms = await startLms({ zip: tinyPackage('1.2', '<h1>Tiny</h1>', files), lms: 'strict-1.2' });
};
const send = (values: Record<string, string>, learner = 'a') =>
  fetch(`${lms.origin}/lms/track?learner=${learner}&launch=1&kind=commit&how=xhr`, {
    method: 'POST',
    body: encodePayload(Object.entries(values)),
  });

test('serves the package below a long path, with the type of its extension', async () => {
  await start({ 'assets/a.js': '1', 'assets/b.mjs': '1' });
  expect(lms.contentBase()).toContain('/moodle/pluginfile.php/123/mod_scorm/content/');
  const typeOf = async (path: string) =>
    (await fetch(lms.contentBase() + path)).headers.get('content-type');
  expect(await typeOf('index.html?x=1')).toBe('text/html');
  expect(await typeOf('assets/a.js')).toBe('application/javascript');
  expect(await typeOf('assets/b.mjs')).toBe('application/octet-stream');
});

test('has no directory pages, and notes what was missing', async () => {
  await start({ 'sub/index.html': 'x' });
  expect((await fetch(`${lms.contentBase()}sub/`)).status).toBe(404);
  expect((await fetch(lms.contentBase())).status).toBe(404);
  expect(lms.missing()).toEqual(['sub/', '']);
});

test('notes requests that leave the folder of the package', async () => {
  await start();
  await fetch(`${lms.origin}/assets/rooted.js`);
  await fetch(`${lms.contentBase()}../escaped.js`);
  expect(lms.requestsOutside().map((url) => new URL(url).pathname)).toEqual([
    '/assets/rooted.js',
    '/moodle/pluginfile.php/123/mod_scorm/content/escaped.js',
  ]);
});

test('keeps each learner apart, and joins what arrives', async () => {
  await start();
  await send({ 'cmi.suspend_data': 'one', 'cmi.core.exit': 'suspend' });
  await send({ 'cmi.suspend_data': 'two' });
  await send({ 'cmi.suspend_data': 'other' }, 'b');
  expect(lms.stored('a')).toEqual({ 'cmi.suspend_data': 'two', 'cmi.core.exit': 'suspend' });
  expect(lms.stored('b')).toEqual({ 'cmi.suspend_data': 'other' });
});

test('counts what was sent in bytes', async () => {
  await start();
  await send({ 'cmi.suspend_data': 'one' });
  const alone = lms.sent('a')[0]?.bytes ?? 0;
  await send({ 'cmi.suspend_data': 'oneé' });
  expect(lms.sent('a')[1]).toMatchObject({ bytes: alone + '%C3%A9'.length, how: 'xhr', launch: 1 });
  expect(lms.sent('a')[1]?.elements).toEqual(['cmi.suspend_data']);
});

test('tells the player page of the launch', async () => {
  await start();
  lms.store('a', { 'cmi.core.lesson_status': 'completed' });
  const page = await (await fetch(lms.launchUrl({ learner: 'a', name: '</script>' }))).text();
  const data = /application\/json">(.*?)<\/script>/.exec(page)?.[1] ?? '';
  expect(JSON.parse(data)).toMatchObject({
    kind: 'strict-1.2',
    launchNumber: 1,
    contentUrl: new URL(`${lms.contentBase()}index.html`).pathname,
    launch: { mode: 'review', values: { 'cmi.core.student_name': '</script>' } },
  });
});

test('serves the player as JavaScript, and scorm-again', async () => {
  await start();
  const code = await (await fetch(`${lms.origin}/lms/code/strict/strict-12.ts`)).text();
  expect(code).toContain('class Strict12');
  expect(code).not.toContain('import type');
  const again = await (await fetch(`${lms.origin}/lms/again/1.2.js`)).text();
  expect(again).toContain('Scorm12API');
});

test('breaks off requests for content, or all of them, when told', async () => {
  await start();
  lms.fault({ content: 'cut' });
  await expect(fetch(`${lms.contentBase()}index.html`)).rejects.toThrow();
  expect((await fetch(`${lms.origin}/lms/faults`)).status).toBe(200);
  lms.fault({ network: 'cut' });
  await expect(fetch(`${lms.origin}/lms/faults`)).rejects.toThrow();
  lms.mend();
  expect((await fetch(`${lms.contentBase()}index.html`)).status).toBe(200);
});

test('keeps the tracks when the package is replaced, under a new address', async () => {
  await start();
  await send({ 'cmi.suspend_data': 'one' });
  const before = lms.contentBase();
  lms.replacePackage(tinyPackage('1.2', '<h1>Newer</h1>'));
  expect(lms.contentBase()).not.toBe(before);
  expect(await (await fetch(`${lms.contentBase()}index.html`)).text()).toContain('Newer');
  expect(lms.stored('a')).toEqual({ 'cmi.suspend_data': 'one' });
});

test('refuses a package of the other standard', async () => {
  await start();
  await expect(startLms({ zip: tinyPackage('2004', ''), lms: 'strict-1.2' })).rejects.toThrow(
    'The package is for SCORM 2004',
  );
});
