import type { PlayerConfig } from '../player-config.ts';
import type { Journal } from '../strict/rte.ts';

/** Tells the server at once what the content did, so that it is known even if the tab dies. */
export function pageJournal(config: Pick<PlayerConfig, 'learner'>): Journal {
  const note = (kind: string, text: string) => {
    const url = `/lms/note?${new URLSearchParams({ learner: config.learner, kind })}`;
    const request = new XMLHttpRequest();
    request.open('POST', url, false);
    try {
      request.send(text);
    } catch {
      navigator.sendBeacon(url, text);
    }
  };
  return {
    violation: (text) => note('violation', text),
    refusal: (text) => note('refusal', text),
  };
}
