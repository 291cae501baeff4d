import { expect, test, vi } from 'vitest';
import { openPage } from './fake-page.ts';
import { fakeStorage } from './fake-storage.ts';

async function open(options: Parameters<typeof openPage>[0]) {
  vi.useFakeTimers();
  const page = await openPage(options);
  page.start();
  return { page, ...(await import('../../src/stores/device-notes.ts')) };
}

test('a note is kept on the device and found again', async () => {
  const storage = fakeStorage();
  const first = await open({ storage });
  expect(first.putDeviceNote('versions:d9-4-1', '[1]')).toBe(true);
  const second = await open({ storage });
  expect(second.deviceNote('versions:d9-4-1')).toBe('[1]');
  second.putDeviceNote('versions:d9-4-1', null);
  expect(second.deviceNote('versions:d9-4-1')).toBeNull();
});

test('another learner does not see it, and removing everything removes it', async () => {
  const storage = fakeStorage();
  const { page, ...notes } = await open({ storage });
  page.nameLearner('Sam');
  notes.putDeviceNote('versions:d9-4-1', '[1]');
  page.nameLearner('Ines');
  expect(notes.deviceNote('versions:d9-4-1')).toBeNull();
  page.nameLearner('Sam');
  expect(notes.deviceNote('versions:d9-4-1')).toBe('[1]');
  page.clearDevice();
  page.nameLearner('Sam');
  expect(notes.deviceNote('versions:d9-4-1')).toBeNull();
});

test('a note made before any name goes with the first name, and nobody else has it', async () => {
  const { page, ...notes } = await open({ storage: fakeStorage() });
  page.write('d9-4-1/draft/a', 'mine');
  notes.putDeviceNote('versions:d9-4-1', '[1]');
  page.nameLearner('Sam');
  expect(notes.deviceNote('versions:d9-4-1')).toBe('[1]');
  page.clearDevice();
  expect(notes.deviceNote('versions:d9-4-1')).toBeNull();
});

test('where nothing can be kept a note lives as long as the page, and that is said', async () => {
  const { page, ...notes } = await open({ forbidden: true });
  expect(notes.putDeviceNote('versions:d9-4-1', '[1]')).toBe(false);
  expect(notes.deviceNote('versions:d9-4-1')).toBe('[1]');
  page.clearDevice();
  expect(notes.deviceNote('versions:d9-4-1')).toBeNull();
});
