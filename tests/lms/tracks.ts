import type { SendKind } from './strict/line.ts';
import { decodePayload } from './strict/payload.ts';

/** One delivery that reached the LMS. */
export interface Sent {
  readonly kind: SendKind;
  /** `beacon`: sent while the page was going, or after the network had failed. */
  readonly how: 'xhr' | 'beacon';
  /** Size of the body as sent. */
  readonly bytes: number;
  /** The elements sent, in order. */
  readonly elements: readonly string[];
  /** Counts from 1. */
  readonly launch: number;
  /** When it arrived, in ms since 1970. */
  readonly at: number;
}

/** All the LMS knows of one learner at one package. */
export interface Track {
  values: Record<string, string>;
  launches: number;
  readonly sent: Sent[];
  readonly violations: string[];
  readonly refusals: string[];
}

/** The LMS's database: one track per learner and package. */
export class Tracks {
  readonly #tracks = new Map<string, Track>();

  of(item: string, learner: string): Track {
    const key = JSON.stringify([item, learner]);
    const track = this.#tracks.get(key) ?? {
      values: {},
      launches: 0,
      sent: [],
      violations: [],
      refusals: [],
    };
    this.#tracks.set(key, track);
    return track;
  }
}

/** Stores what came over the line; later values replace earlier ones. */
export function receive(track: Track, query: URLSearchParams, body: string): void {
  const values = decodePayload(body);
  Object.assign(track.values, values);
  track.sent.push({
    kind: query.get('kind') as SendKind,
    how: query.get('how') === 'beacon' ? 'beacon' : 'xhr',
    bytes: Buffer.byteLength(body),
    elements: Object.keys(values),
    launch: Number(query.get('launch')),
    at: Date.now(),
  });
}

/** Writes down what the player saw the content do. */
export function note(track: Track, query: URLSearchParams, text: string): void {
  (query.get('kind') === 'refusal' ? track.refusals : track.violations).push(text);
}
