import { worksheetsSchema, type Worksheet } from '../../../src/course/schema/worksheet.ts';

/** A small sheet: costs in two rows, a payback for each, a sum, a choice with a key, some words. */
export function smallSheet(changes: object = {}): Worksheet {
  const sheet = {
    id: 'case',
    title: 'A case',
    note: 'Fill it in.',
    groups: [
      {
        id: 'options',
        title: 'Options',
        rows: [
          { id: 'least', title: 'The least' },
          { id: 'all', title: 'All of it' },
        ],
        fields: [
          { id: 'once', label: 'Once', kind: 'money', given: { least: 900, all: 18000 } },
          {
            id: 'calls',
            label: 'Calls',
            kind: 'number',
            unit: 'calls',
            given: { least: 1000, all: 6500 },
          },
        ],
        results: [
          {
            id: 'gain',
            formula: 'times',
            each: 'options',
            unit: '£',
            from: { count: 'calls', each: 3.9 },
            labels: { total: 'Gain' },
          },
          {
            id: 'back',
            formula: 'payback',
            each: 'options',
            from: { once: 'once', gain: 'gain.total', running: 600, period: 12 },
            fill: ['net', 'months'],
          },
          { id: 'outlay', formula: 'sum', unit: '£', from: { parts: 'once' } },
        ],
      },
      {
        id: 'words',
        title: 'In words',
        fields: [
          {
            id: 'kind',
            label: 'Kind of gain',
            kind: 'choice',
            key: 'time',
            options: [
              { id: 'cash', text: 'Cash', why: 'Nobody is paid less.' },
              { id: 'time', text: 'Time' },
            ],
          },
          { id: 'ask', label: 'The ask', kind: 'text', compare: 'A length and a figure.' },
        ],
      },
    ],
    ...changes,
  };
  return worksheetsSchema.parse({ worksheets: [sheet] }).worksheets[0] as Worksheet;
}
