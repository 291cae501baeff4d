import { expect, test } from 'vitest';
import { findings } from '../../../src/tools/worksheet/findings.ts';
import { smallSheet } from './sheet.ts';

const found = (written: Record<string, string>) =>
  Object.fromEntries(
    findings(smallSheet(), new Map(Object.entries(written))).map(({ key, is, says }) => [
      key,
      [is, says],
    ]),
  );

test('looks at every line that was to be filled in, in the sheet’s order', () => {
  expect(Object.keys(found({}))).toEqual([
    'back.net.least',
    'back.months.least',
    'back.net.all',
    'back.months.all',
    'kind',
    'ask',
  ]);
  expect(new Set(Object.values(found({})).map(([is]) => is))).toEqual(new Set(['empty']));
});

test('takes a right figure, and says why another is not', () => {
  const said = found({
    'back.net.all': '£24,750',
    'back.months.all': '8.5',
    'back.net.least': '7',
    'back.months.least': 'soon',
  });
  expect(said['back.net.all']?.[0]).toBe('right');
  expect(said['back.months.all']).toEqual([
    'not-yet',
    expect.stringContaining('leaves the running cost out'),
  ]);
  expect(said['back.net.least']).toEqual(['not-yet', expect.stringContaining('does not follow')]);
  expect(said['back.months.least']).toEqual(['not-yet', expect.stringContaining('cannot be read')]);
});

test('says of a choice what its author says', () => {
  expect(found({ kind: 'cash' })['kind']).toEqual(['not-yet', 'Nobody is paid less.']);
  expect(found({ kind: 'time' })['kind']).toEqual(['right', 'This follows.']);
  expect(found({ kind: 'gone' })['kind']?.[0]).toBe('not-yet');
});

test('sets words beside points and passes no verdict', () => {
  expect(found({ ask: 'Eight weeks.' })['ask']).toEqual(['compare', 'A length and a figure.']);
});

test('names the row in the label, and gives the working', () => {
  const [first] = findings(smallSheet(), new Map([['back.net.least', '1']]));
  expect(first?.label).toBe('The least: Net gain a year');
  expect(first?.working).toBe('£3,900 − £600 = £3,300 a year.');
});
