import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from '../../../src/course/class/csv-text.ts';
import { csvCell } from '../../../src/course/csv-cell.ts';

test('the text that was written comes back from a cell as read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.startsWith("'"));
      const cell = csvCell(text);
      const read = /^"[^]*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      expect(csvText(read)).toBe(text);
    }),
  );
  expect(csvText("'twas")).toBe("'twas");
});
