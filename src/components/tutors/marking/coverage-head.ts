import { coverageColumns } from '../../../course/coverage.ts';

/** The groups of the matrix's columns, in order, each with its columns. */
export const coverageHead: readonly { group: string; names: readonly string[] }[] = [
  ...new Set(coverageColumns.map(({ group }) => group)),
].map((group) => ({
  group,
  names: coverageColumns.filter((column) => column.group === group).map(({ name }) => name),
}));
