import { worksheetsSchema, type Worksheet } from '../../../src/course/schema/worksheet.ts';

/** A grid of two criteria, called what is written in them, with a verdict in words. */
export function gridSheet(): Worksheet {
  const grid = {
    id: 'grid',
    title: 'The grid',
    rows: [
      { id: 'one', title: 'First' },
      { id: 'two', title: 'Second' },
    ],
    namedBy: 'what',
    fields: [
      { id: 'what', label: 'Criterion', kind: 'line', given: { one: 'Kind' } },
      { id: 'weight', label: 'Weight', kind: 'number', min: 1, max: 3 },
      { id: 'rating', label: 'Rating', kind: 'number', min: 1, max: 5 },
    ],
    results: [
      {
        id: 'verdict',
        formula: 'weighted-verdict',
        from: { weights: 'weight', ratings: 'rating', most: 3 },
      },
    ],
  };
  const sheet = { id: 'grid', title: 'A grid', note: 'Fill it in.', groups: [grid] };
  return worksheetsSchema.parse({ worksheets: [sheet] }).worksheets[0] as Worksheet;
}
