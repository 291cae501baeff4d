import type { CompletionRule } from './package-settings.ts';

/** When a criterion shows as complete, in words that follow “when you”. */
export const ruleWords: Readonly<Record<CompletionRule, string>> = {
  'all-parts':
    'reached every section of its lesson, brought its scenario to an ending and passed its check once',
  'check-passed': 'passed its check once',
  'lessons-visited': 'reached every section of its lesson',
};
