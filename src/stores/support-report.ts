import { $attempt } from './attempt.ts';
import { settings } from './package-settings.ts';
import { $saveState } from './save-state.ts';
import { saveWords } from './save-words.ts';
import { $support } from './support.ts';

const names = { web: 'none, a web site', 'scorm-1.2': 'SCORM 1.2', 'scorm-2004': 'SCORM 2004' };

/** The standard's promise is known; that an LMS has more room shows only in what it takes. */
function room(promised: number): string {
  return promised > 0 ? ` of ${promised} that the standard promises` : '';
}

/**
 * What a centre's support desk needs to know, as text to copy. It holds the LMS's learner id, and
 * work only where it could not be read.
 */
export function supportReport(now: Date, browser: string): string {
  const { id, version, released, standard } = settings();
  const support = $support.get();
  const state = $saveState.get();
  const inLms = support.lmsFound === true;
  const time = (moment: number): string => new Date(moment).toISOString();
  const found = support.lmsFound === null ? 'not looked for' : support.lmsFound ? 'yes' : 'no';
  const lines = [
    `Package: ${id}, version ${version} of ${released}`,
    `Standard: ${names[standard]}`,
    `LMS found: ${found}`,
    `Mode: ${support.mode || 'none given'}`,
    `Learner id: ${support.learnerId || (inLms ? 'empty' : '-')}`,
    `Revision: ${$attempt.get().revision}`,
    `State: ${saveWords(state, time)}`,
    `Last successful save in the LMS: ${state.sent === null ? '-' : time(state.sent)}`,
    `Characters of suspend data: ${support.characters}${room(support.allowed)}`,
    `Errors: ${support.errors.length === 0 ? 'none' : ''}`,
    ...support.errors.map(({ at, what, code }) => `  ${time(at)} ${what}: ${code}`),
    ...(support.unreadable ? [`Could not be read: ${support.unreadable}`] : []),
    `Browser: ${browser}`,
    `Now: ${now.toISOString()}`,
  ];
  return `${lines.join('\n')}\n`;
}
