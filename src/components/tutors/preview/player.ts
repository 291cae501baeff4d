import type { RecordNames } from '../../../tracking/lms-record/lms-record.ts';
import { openLms, type LmsHost } from './open-lms.ts';

/** One launch: a package in its frame, and the LMS around it. */
export interface Player {
  /** Closes the frame as a learner closes the window: the package saves, and the LMS is gone. */
  end(): void;
}

/** Opens a package's first page in a frame inside `place`, with the LMS where it looks for it. */
export function openPlayer(place: HTMLElement, url: string, host: LmsHost): Player {
  const lms = window as unknown as Record<RecordNames['api'], unknown>;
  const { api } = host.names;
  lms[api] = openLms(host);
  const frame = document.createElement('iframe');
  frame.title = 'The package, as a learner sees it';
  frame.src = url;
  place.replaceChildren(frame);
  return {
    end() {
      // The frame first: as it goes, the package saves and closes its session.
      frame.remove();
      delete lms[api];
    },
  };
}
