import type { CompletionRule, PackageSettings } from '../../../course/package-settings.ts';
import { ruleWords } from '../../../course/rule-words.ts';
import type { RadioOption } from './RadioChoice.tsx';

const ruleNames: Readonly<Record<CompletionRule, string>> = {
  'all-parts': 'All parts',
  'check-passed': 'Check passed',
  'lessons-visited': 'Lesson read',
};

const reportNames: Readonly<Record<PackageSettings['report'], string>> = {
  completed: 'Completed',
  passed: 'Passed',
};

const reportMeans: Readonly<Record<PackageSettings['report'], string>> = {
  completed: 'At the end the status is “completed”; the score stands beside it. The usual choice.',
  passed: 'At the end the status is “passed”: only if your LMS or your centre asks for that word.',
};

/** The rules, each with what it means in a line. */
export const ruleOptions: readonly RadioOption[] = (
  ['all-parts', 'check-passed', 'lessons-visited'] as const
).map((value) => ({
  value,
  name: ruleNames[value],
  means: `A criterion is complete when the learner has ${ruleWords[value]}.`,
}));

/** What a SCORM 1.2 package may report, each with what it means in a line. */
export const reportOptions: readonly RadioOption[] = (['completed', 'passed'] as const).map(
  (value) => ({ value, name: reportNames[value], means: reportMeans[value] }),
);

export const standardOptions: readonly RadioOption[] = [
  {
    value: '1.2',
    name: 'SCORM 1.2: the one for Moodle',
    means: 'Moodle shows its answers question by question, and its app can open it offline.',
  },
  {
    value: '2004',
    name: 'SCORM 2004, 4th Edition: for others',
    means: 'Only if your LMS asks for it. It reports completion and success separately.',
  },
];

export const eachOptions: readonly RadioOption[] = [
  {
    value: 'no',
    name: 'One package for all of it',
    means: 'One activity in your LMS, with a menu of what is inside.',
  },
  {
    value: 'yes',
    name: 'One package for each criterion',
    means: 'One activity for each, so that your LMS shows and requires them one by one.',
  },
];

/** What a package was made with, in a line. */
export function settingWords({
  standard,
  passMark,
  rule,
  report,
}: Pick<PackageSettings, 'standard' | 'passMark' | 'rule' | 'report'>): string {
  const is12 = standard === 'scorm-1.2';
  return [
    is12 ? 'SCORM 1.2' : 'SCORM 2004',
    `pass mark ${passMark}%`,
    `complete by “${ruleNames[rule]}”`,
    ...(is12 ? [`reports “${report}”`] : []),
  ].join(' · ');
}
