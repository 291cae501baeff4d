import { expect, test } from 'vitest';
import { setWords } from '../../scorm/set-words.ts';
import { sampleSettings } from '../tracking/sample-settings.ts';

const settings = { ...sampleSettings, passMark: 65, rule: 'check-passed' } as const;

test('puts the package’s own pass mark and rule where the site’s stand', () => {
  const html =
    '<p><span data-setting="pass-mark">80%</span> to pass, complete when you ' +
    '<b data-setting="rule">did <i>all</i> of it</b>.</p>';
  expect(setWords(html, settings)).toBe(
    '<p><span data-setting="pass-mark">65%</span> to pass, complete when you ' +
      '<b data-setting="rule">passed its check once</b>.</p>',
  );
});

test('leaves all else as it was, byte for byte', () => {
  const html = '<P CLASS=x>80% &nbsp;<br/>';
  expect(setWords(html, settings)).toBe(html);
});

test('a setting that no package has is named', () => {
  expect(() => setWords('<p data-setting="colour">red</p>', settings)).toThrow('colour');
});
