import type { LmsFaults } from '../lms-faults.ts';

/**
 * Asks the server what is to go wrong just now; while it cannot be reached, as it last said. Calls
 * in one go ask once: a burst of a thousand would take seconds.
 */
export function faultsOfTheMoment(first: LmsFaults): () => LmsFaults {
  let known = first;
  let isFresh = false;
  return () => {
    if (isFresh) return known;
    const request = new XMLHttpRequest();
    request.open('GET', '/lms/faults', false);
    try {
      request.send();
      known = JSON.parse(request.responseText) as LmsFaults;
    } catch {
      // Unreachable: as before.
    }
    isFresh = true;
    queueMicrotask(() => {
      isFresh = false;
    });
    return known;
  };
}
