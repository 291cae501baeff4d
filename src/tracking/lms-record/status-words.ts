const meanings: Readonly<Record<string, string>> = {
  'not attempted': 'the LMS shows it as not begun',
  unknown: 'the LMS was not told',
  incomplete: 'the LMS shows it as begun',
  completed: 'the LMS shows it as finished',
  passed: 'the LMS shows it as finished and passed',
  failed: 'the LMS shows it as finished and not passed',
  browsed: 'the LMS shows it as looked at',
};

/** What a status means to whoever reads it in an LMS: `incomplete: the LMS shows it as begun`. */
export function statusWords(status: string | undefined): string {
  if (!status) return 'nothing yet: the LMS shows it as not begun';
  const meaning = Object.hasOwn(meanings, status) ? meanings[status] : undefined;
  return meaning ? `${status}: ${meaning}` : status;
}
