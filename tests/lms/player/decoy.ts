import type { Journal, Rte } from '../strict/rte.ts';

/** The API of the standard the package was not made for: to call it is a violation. */
export function decoyRte(journal: Journal): Rte {
  const called = (name: string) => {
    journal.violation(`The other standard's API was called: ${name}`);
    return 'false';
  };
  return {
    initialize: () => called('initialize'),
    terminate: () => called('terminate'),
    getValue: (element) => (called(`get ${element}`), ''),
    setValue: (element) => called(`set ${element}`),
    commit: () => called('commit'),
    getLastError: () => '101',
    getErrorString: () => '',
    getDiagnostic: () => '',
  };
}
