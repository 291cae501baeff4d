import { deflateSync } from 'fflate';
import { bytesOf } from '../../scorm/file-map.ts';
import { crc32 } from '../../scorm/crc-32.ts';

/** An entry of a zip that no maker of zips would write; what is not said is as it should be. */
export interface RawEntry {
  readonly name: string;
  readonly content?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  /** What the zip says the file unpacks to. */
  readonly says?: number;
  /** No data of its own: the place of the entry before. */
  readonly overlaps?: boolean;
}

/** A zip with exactly these entries, and what its end says of the parts there are. */
export function rawZip(entries: readonly RawEntry[], disk = 0): Uint8Array {
  const locals: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  let place = 0;
  for (const { name, content = new Uint8Array(), method = 8, flags = 0, ...rest } of entries) {
    const data = method === 8 ? deflateSync(content, { level: 9 }) : content;
    const crc = rest.crc ?? crc32(content);
    const says = rest.says ?? content.length;
    const label = bytesOf(name);
    const facts = [
      ...[...two(20), ...two(flags), ...two(method), ...four(0), ...four(crc)],
      ...[...four(data.length), ...four(says), ...two(label.length), ...two(0)],
    ];
    if (!rest.overlaps) {
      place = at;
      const local = Uint8Array.from([...four(0x04034b50), ...facts, ...label]);
      locals.push(local, data);
      at += local.length + data.length;
    }
    const tail = [...two(0), ...two(0), ...two(0), ...four(0), ...four(place)];
    const listed = [...four(0x02014b50), ...two(20), ...facts, ...tail, ...label];
    central.push(Uint8Array.from(listed));
  }
  const size = central.reduce((sum, { length }) => sum + length, 0);
  const counts = [...two(entries.length), ...two(entries.length)];
  const end = [...two(disk), ...two(disk), ...counts, ...four(size), ...four(at), ...two(0)];
  return concatenated([...locals, ...central, Uint8Array.from([...four(0x06054b50), ...end])]);
}

function two(value: number): number[] {
  return [value & 0xff, (value >> 8) & 0xff];
}

function four(value: number): number[] {
  return [...two(value), ...two(value >>> 16)];
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
