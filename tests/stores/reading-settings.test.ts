import { expect, test } from 'vitest';
import { readingFrom, usualReading } from '../../src/stores/reading-settings.ts';
import { openPage } from './fake-page.ts';
import { fakeStorage } from './fake-storage.ts';

test('how a learner reads is put on the root element and remembered', async () => {
  const storage = fakeStorage();
  const page = await openPage({ storage });
  page.start();
  page.chooseReading({ text: 'large', theme: 'dark' });
  const next = await openPage({ storage });
  next.start();
  expect(Object.fromEntries(next.attributes)).toEqual({
    'data-text': 'large',
    'data-theme': 'dark',
  });
  next.attributes.clear();
  next.send('astro:after-swap');
  expect(next.attributes.get('data-theme')).toBe('dark');
  next.chooseReading({ text: 'normal' });
  expect(next.attributes.has('data-text')).toBe(false);
});

test('anything stored that is not one of the choices is as usual', () => {
  expect(readingFrom('{"text":"huge","theme":"dark","spacing":7,"colour":"red"}')).toEqual({
    ...usualReading,
    theme: 'dark',
  });
  for (const rubbish of [null, '', 'rubbish', 'null', '[]', '"dark"']) {
    expect(readingFrom(rubbish)).toEqual(usualReading);
  }
});
