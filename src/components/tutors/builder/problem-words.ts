import type { ChoiceName, ChoiceProblem } from '../../../course/package-choices.ts';

const names: Readonly<Record<ChoiceName, string>> = {
  criteria: 'What is inside',
  each: 'One package or several',
  title: 'Title',
  standard: 'Standard',
  'pass-mark': 'Pass mark',
  rule: 'When a criterion is complete',
  report: 'What the LMS hears at the end',
};

/** A choice that is not to be had, as this page names it. */
export function plainWords({ choice, found, expected }: ChoiceProblem): string {
  return `${names[choice]}: found “${found}”, expected ${expected}.`;
}
