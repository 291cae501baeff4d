import type { Faults } from './strict/faults.ts';
import { noFaults } from './strict/faults.ts';
import { faultyLine } from './strict/faulty-line.ts';
import { faultyRte } from './strict/faulty-rte.ts';
import { launch12 } from './strict/launch-12.ts';
import { launch2004 } from './strict/launch-2004.ts';
import type { Limits } from './strict/limits.ts';
import type { Line, SendKind } from './strict/line.ts';
import { decodePayload } from './strict/payload.ts';
import type { Rte, Standard } from './strict/rte.ts';
import { Strict12 } from './strict/strict-12.ts';
import { Strict2004 } from './strict/strict-2004.ts';
import type { Mode } from './strict/track.ts';

/** Settings of a session; all optional. */
export interface SessionOptions {
  readonly stored?: Record<string, string>;
  readonly mode?: Mode;
  readonly limits?: Limits;
  readonly numbers?: boolean;
  /** Where set, the network fails. */
  readonly isCut?: boolean;
}

/** A strict RTE without a browser, and all that came of it. */
export interface Session {
  readonly rte: Rte;
  /** What the LMS has stored; give it to the next session to launch again. */
  readonly stored: Record<string, string>;
  readonly sent: { kind: SendKind; how: 'xhr' | 'beacon'; values: Record<string, string> }[];
  readonly violations: string[];
  readonly refusals: string[];
  /** Milliseconds the page was blocked by slow commits. */
  readonly waits: number[];
  fault(change: Partial<Faults>): void;
}

/** Launches a strict LMS in this process; the content has not called Initialize yet. */
export function startSession(standard: Standard, options: SessionOptions = {}): Session {
  const { stored = {}, mode, limits = 'moodle', numbers = false, isCut = false } = options;
  const sent: Session['sent'] = [];
  const violations: string[] = [];
  const refusals: string[] = [];
  const waits: number[] = [];
  let faults = noFaults;
  const receive = (how: 'xhr' | 'beacon', body: string, kind: SendKind) => {
    const values = decodePayload(body);
    sent.push({ kind, how, values });
    Object.assign(stored, values);
  };
  const line: Line = {
    post(body, kind) {
      if (isCut) return null;
      receive('xhr', body, kind);
      return 'true\n0';
    },
    beacon(body, kind) {
      if (body.length > 65_536) return false;
      receive('beacon', body, kind);
      return true;
    },
  };
  const journal = {
    violation: (text: string) => void violations.push(text),
    refusal: (text: string) => void refusals.push(text),
  };
  const launchRule = standard === '1.2' ? launch12 : launch2004;
  const setup = {
    launch: launchRule(stored, { learner: 'l-7', name: 'Learner, A', mode }),
    limits,
    numbers,
    journal,
    line: faultyLine(
      line,
      () => faults,
      (ms) => waits.push(ms),
    ),
  };
  const strict = standard === '1.2' ? new Strict12(setup) : new Strict2004(setup);
  return {
    rte: faultyRte(strict, standard, () => faults, journal),
    stored,
    sent,
    violations,
    refusals,
    waits,
    fault(change) {
      faults = { ...faults, ...change };
    },
  };
}
