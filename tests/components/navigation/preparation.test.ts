import { expect, test, vi } from 'vitest';
import {
  giveUp,
  stayIfItFails,
  type Preparation,
} from '../../../src/components/navigation/preparation.ts';

function preparation(load: (event: Preparation) => void, signal = new AbortController().signal) {
  const event = new Event('astro:before-preparation', { cancelable: true });
  const prepared = Object.assign(event, {
    to: new URL('https://site.test/help.html'),
    signal,
    newDocument: {} as Document,
    loader: () => Promise.resolve(load(prepared)),
  }) as Preparation;
  return prepared;
}

test('a page that loads goes ahead', async () => {
  const event = preparation(() => {});
  const failed = vi.fn();
  stayIfItFails(event, failed);
  await event.loader();
  expect(event.signal.aborted).toBe(false);
  expect(failed).not.toHaveBeenCalled();
});

test('a page that cannot be loaded ends the navigation instead of leaving the page', async () => {
  const event = preparation((e) => e.preventDefault());
  const failed = vi.fn();
  stayIfItFails(event, failed);
  await event.loader();
  expect(event.signal.aborted).toBe(true);
  expect(failed).toHaveBeenCalledOnce();
});

test('a navigation that another one overtook is no failure', async () => {
  const event = preparation((e) => e.preventDefault(), AbortSignal.abort());
  const failed = vi.fn();
  stayIfItFails(event, failed);
  await event.loader();
  expect(failed).not.toHaveBeenCalled();
});

test('giving up leaves the event aborted whatever its signal was', () => {
  const event = preparation(() => {});
  giveUp(event);
  expect(event.signal.aborted).toBe(true);
});
