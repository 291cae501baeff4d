import type { PlayerConfig } from '../player-config.ts';
import type { Line, SendKind } from '../strict/line.ts';

/** The line of a real page: synchronous requests, and beacons where those fail. */
export function pageLine(config: Pick<PlayerConfig, 'learner' | 'launchNumber'>): Line {
  const url = (kind: SendKind, how: string) => {
    const { learner, launchNumber } = config;
    return `/lms/track?${new URLSearchParams({ learner, launch: String(launchNumber), kind, how })}`;
  };
  return {
    post(body, kind) {
      const request = new XMLHttpRequest();
      request.open('POST', url(kind, 'xhr'), false);
      request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
      try {
        request.send(body);
      } catch {
        // No network, or the page is going: browsers then allow no synchronous request.
        return null;
      }
      return request.status === 200 ? request.responseText : null;
    },
    beacon: (body, kind) =>
      navigator.sendBeacon(
        url(kind, 'beacon'),
        new Blob([body], { type: 'application/x-www-form-urlencoded' }),
      ),
  };
}
