import { expect, test, vi } from 'vitest';
import { openPage } from './fake-page.ts';
import { fakePageTime } from './page-time.ts';

fakePageTime();

const box = 'd9-4-1/box/a';

test('a file brings work to another device; what is there stays', async () => {
  const home = await openPage();
  home.start();
  home.reachSection(0, 0);
  home.write(box, 'at home');
  const { text } = home.progressFile(new Date('2026-11-23T10:42:00Z'));
  const work = await openPage();
  work.start();
  work.reachSection(0, 1);
  expect(await work.openFile({ text: async () => text })).toEqual({ ok: true });
  expect(work.$attempt.get().criteria[0]?.sections).toEqual([0, 1]);
  expect(work.textOf(work.$writing.get(), box)).toBe('at home');
});

test('a wrong file, an unreadable one and one of somebody else change nothing', async () => {
  const kim = await openPage();
  kim.start();
  kim.nameLearner('Kim');
  kim.reachSection(0, 0);
  const { text } = kim.progressFile(new Date(0));
  const page = await openPage();
  page.start();
  page.nameLearner('Sam');
  const before = page.$attempt.get();
  expect(await page.openFile({ text: async () => 'rubbish' })).toMatchObject({ ok: false });
  expect(await page.openFile({ text: () => Promise.reject(new Error()) })).toMatchObject({
    ok: false,
  });
  const asked = await page.openFile({ text: async () => text });
  expect(asked).toMatchObject({ ok: false, ask: true });
  expect(page.$attempt.get()).toBe(before);
  expect(await page.openFile({ text: async () => text }, true)).toEqual({ ok: true });
  expect(page.$attempt.get().criteria[0]?.sections).toEqual([0]);
});

test('a cleared device takes a saved file back', async () => {
  const page = await openPage();
  page.start();
  page.reachSection(0, 0);
  const { text } = page.progressFile(new Date(0));
  page.clearDevice();
  await page.openFile({ text: async () => text });
  expect(page.$attempt.get().criteria[0]?.sections).toEqual([0]);
});

test('a file saved has its name and all the work, and from then on writing is in a file', async () => {
  const page = await openPage();
  page.start();
  page.reachSection(0, 0);
  page.write(box, 'in a file');
  const clicked: string[] = [];
  const blobs: Blob[] = [];
  vi.stubGlobal('URL', {
    createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
    revokeObjectURL: () => undefined,
  });
  const link = {
    href: '',
    download: '',
    click: () => void clicked.push(`${link.download} of ${link.href}`),
  };
  vi.stubGlobal('document', { createElement: () => link });
  const date = new Date('2026-11-23T10:42:00Z');
  page.saveToFile(date);
  expect(clicked).toEqual(['outcome-four-d9-4-1-2026-11-23.json of blob:1']);
  expect(page.$saveState.get().unfiledSince).toBe(date.getTime());
  const text = (await blobs[0]?.text()) ?? '';
  const other = await openPage();
  other.start();
  await other.openFile({ text: async () => text });
  expect(other.$attempt.get().criteria[0]?.sections).toEqual([0]);
  expect(other.textOf(other.$writing.get(), box)).toBe('in a file');
});
