import type { PackageSettings } from '../../course/package-settings.ts';
import type { Support } from '../../stores/support.ts';

/** All that the report is made from. */
export interface ReportFacts {
  readonly settings: PackageSettings;
  readonly support: Support;
  readonly revision: number;
  /** The save state in words. */
  readonly saved: string;
  readonly page: string;
  readonly browser: string;
  /** Formats a moment in ms since 1970. */
  readonly time: (moment: number) => string;
}

/** A support report as plain text: facts about saving, nothing the learner answered or wrote. */
export function supportReport({ settings, support, ...facts }: ReportFacts): string {
  const inLms = settings.standard !== 'web';
  const lines: [string, string][] = [
    ['Course', `${settings.id} ${settings.version} (${settings.released})`],
    ['Standard', settings.standard],
    ['Saved', facts.saved],
    ['Revision', String(facts.revision)],
    ['Page', facts.page],
    ['Browser', facts.browser],
  ];
  if (inLms) {
    lines.push(
      ['LMS found', support.lmsFound === null ? 'not asked yet' : support.lmsFound ? 'yes' : 'no'],
      ['Mode', support.mode || 'none given'],
      ['Learner id', support.learnerId || 'empty'],
      ['Characters sent', `${support.characters} of ${support.allowed}`],
    );
  }
  const errors = support.errors.map((e) => `${facts.time(e.at)} ${e.what}: ${e.code}`);
  return [
    ...lines.map(([name, value]) => `${name}: ${value}`),
    `Latest errors: ${errors.length === 0 ? 'none' : ''}`,
    ...errors,
  ].join('\n');
}
