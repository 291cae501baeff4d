import type { CriterionOutline, PackageSettings } from '../course/package-settings.ts';

/** What a page is part of while nothing said so: while the site is built, or without `package.js`. */
const unsaid: PackageSettings = {
  id: 'outcome-four',
  title: 'Outcome Four',
  version: '',
  released: '',
  standard: 'web',
  passMark: 80,
  drawn: 10,
  rule: 'all-parts',
  report: 'completed',
  criteria: [],
};

/** The settings in `package.js`, which every page loads before any other script. */
export function settings(): PackageSettings {
  return given() ?? unsaid;
}

/** Did `package.js` arrive? Without it nothing can be counted, and the learner is told. */
export function settingsArrived(): boolean {
  return given() !== undefined;
}

/** What the settings say of one criterion, by its code; nothing if it is not in this package. */
export function outlineOf(criterion: number): CriterionOutline | undefined {
  return settings().criteria.find((outline) => outline.code === criterion);
}

function given(): PackageSettings | undefined {
  return (globalThis as { outcomeFour?: PackageSettings }).outcomeFour;
}
