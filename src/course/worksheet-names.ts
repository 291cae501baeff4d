import type { Worksheet } from './schema/worksheet.ts';

/** The names in a worksheet that stand in what learners keep, and so are for ever. */
export function worksheetNames(sheet: Worksheet): string[] {
  const inside = sheet.groups.flatMap(({ rows = [], fields, results }) => [
    ...rows.map(({ id }) => id),
    ...fields.flatMap((field) => [
      field.id,
      ...(field.kind === 'choice' ? field.options.map(({ id }) => `${field.id}.${id}`) : []),
    ]),
    ...results.filter(({ fill }) => fill.length > 0).map(({ id }) => id),
  ]);
  return [...new Set([sheet.id, ...inside.map((name) => `${sheet.id}/${name}`)])];
}
