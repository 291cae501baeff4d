import type { Faults } from './faults.ts';
import type { Line } from './line.ts';

/** What an LMS answers to a commit once the login has expired. */
export const loginPage =
  '<!DOCTYPE html>\n<html lang="en">\n<head><title>Log in to the site</title></head>\n</html>';

/**
 * A line on which commits go wrong as the faults of the moment say.
 *
 * @param wait blocks for that many milliseconds
 */
export function faultyLine(line: Line, faults: () => Faults, wait: (ms: number) => void): Line {
  return {
    post(body, kind) {
      const { commit, slowFor } = faults();
      if (commit === 'throws') throw new Error('The LMS broke while it stored');
      if (commit === 'false') return 'false';
      if (commit === 'login-page') return loginPage;
      if (commit === 'drops') return 'true\n0';
      if (commit === 'offline') return null;
      if (commit === 'slow') wait(slowFor);
      return line.post(body, kind);
    },
    // The browser takes a beacon without a network and never says that it was lost.
    beacon: (body, kind) => (faults().commit === 'offline' ? true : line.beacon(body, kind)),
  };
}
