import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import {
  privacyFigures,
  type LabelledPrivacyText,
} from '../../src/account/figures/privacy-figures.ts';
import {
  labelledSigns,
  signsFigures,
  type LabelledSignsText,
} from '../../src/account/figures/signs-figures.ts';
import { figuresLines } from '../../src/account/figures/figures-lines.ts';
import { precision, recall, total } from '../../src/account/figures/tally.ts';

/** All of a labelled set: open to whoever tuned, held back at first, and written fresh later. */
function textsOf<Text>(name: string): Text[] {
  return ['open', 'held-back', 'fresh'].flatMap(
    (part) => parse(readFileSync(`tests/account/labelled/${name}-${part}.yaml`, 'utf8')).texts,
  );
}

const privacy = textsOf<LabelledPrivacyText>('privacy');
const signs = textsOf<LabelledSignsText>('signs');

test('there are sixty texts or more for each, and no two of one name', () => {
  for (const texts of [privacy, signs]) {
    expect(texts.length).toBeGreaterThanOrEqual(60);
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
  }
});

test('of the personal data 95 in 100 are found, and 80 in 100 findings are right', () => {
  const all = total(privacyFigures(privacy));
  expect(recall(all)).toBeGreaterThanOrEqual(0.95);
  expect(precision(all)).toBeGreaterThanOrEqual(0.8);
});

test('signs are reported: there is no floor, since what a text means is more than its words', () => {
  const figures = signsFigures(signs);
  console.log(figuresLines('Signs, all texts', figures).join('\n'));
  expect([...figures.kinds.keys()]).toEqual(labelledSigns);
  expect(total(figures).labelled).toBeGreaterThan(0);
});
