import { useEffect, useRef, useState } from 'preact/hooks';
import type { LaunchRequest } from '../../../tracking/lms-record/launch-values.ts';
import { emptyLedger, type Ledger } from '../../../tracking/lms-record/ledger.ts';
import type { RecordNames } from '../../../tracking/lms-record/lms-record.ts';
import { attemptsAt } from './attempts.ts';
import type { Call, SessionState } from './open-lms.ts';
import { openPlayer, type Player } from './player.ts';
import type { NewRunTime } from './run-time.ts';

/** A package that is ready to be opened. */
export interface OpenedPackage {
  readonly id: string;
  readonly title: string;
  /** What it was made with, in a line. */
  readonly settings: string;
  readonly names: RecordNames;
  /** Address of its folder, ending in a slash. */
  readonly url: string;
  readonly newRunTime: NewRunTime;
}

/** So many calls are shown, the last ones. */
const calls = 400;

/** Plays a package: what there is to see of the LMS, and what can be done with it. */
export function usePlayer({ id, names, url, newRunTime }: OpenedPackage) {
  const place = useRef<HTMLDivElement>(null);
  const player = useRef<Player | null>(null);
  const attempts = useRef(attemptsAt(id));
  const network = useRef(true);
  const [request, setRequest] = useState<LaunchRequest>({ learner: first, mode: 'normal' });
  const [ledger, setLedger] = useState<Ledger>(emptyLedger);
  const [log, setLog] = useState<readonly Call[]>([]);
  const [session, setSession] = useState<SessionState>('opening');
  const [works, setWorks] = useState(true);
  const [launches, setLaunches] = useState(0);

  const end = (): void => {
    player.current?.end();
    player.current = null;
  };
  const launch = (next: LaunchRequest): void => {
    end();
    if (!place.current) return;
    const learnerId = next.learner.id;
    setRequest(next);
    setLog([]);
    setSession('opening');
    setLaunches((count) => count + 1);
    player.current = openPlayer(place.current, `${url}index.html`, {
      names,
      newRunTime,
      request: next,
      ledger: attempts.current.of(learnerId),
      works: () => network.current,
      now: () => Date.now(),
      ledgerChanged(changed) {
        attempts.current.keep(learnerId, changed);
        setLedger(changed);
      },
      called: (call) => setLog((before) => [...before, call].slice(-calls)),
      stateChanged: setSession,
    });
  };
  useEffect(() => {
    launch(request);
    const forget = (): void => {
      end();
      attempts.current.throwAllAway();
    };
    // What comes back from the browser's memory of pages has forgotten all, so it begins again.
    const back = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) location.reload();
    };
    addEventListener('pagehide', forget);
    addEventListener('pageshow', back);
    return () => {
      removeEventListener('pagehide', forget);
      removeEventListener('pageshow', back);
      forget();
    };
  }, []);

  return {
    place,
    ...{ request, ledger, log, session, works, launches },
    relaunch: () => launch(request),
    change: (learner: LaunchRequest['learner']) => launch({ ...request, learner }),
    setReview: (review: boolean) => launch({ ...request, mode: review ? 'review' : 'normal' }),
    setNetwork(on: boolean) {
      network.current = on;
      setWorks(on);
    },
    throwAway() {
      end();
      attempts.current.throwAway(request.learner.id);
      launch(request);
    },
  };
}

const first = { id: 'preview-1', name: 'Learner, Preview' };
