import { zipSync, type Zippable } from 'fflate';
import type { FileMap } from './file-map.ts';

/**
 * The files as a zip whose bytes depend on nothing else: entries sorted by code unit, one date for
 * all, no data descriptors. Throws if a name holds anything but `A-Z a-z 0-9 . _ / -`, begins with
 * `/` or leads upwards: some LMSs refuse those.
 *
 * @param date ISO date, `2026-11-23`: the date of every entry.
 */
export function zip(files: FileMap, date: string): Uint8Array<ArrayBuffer> {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  // A zip holds local time. Noon: no time zone skips it when the clocks change.
  const mtime = new Date(year, month - 1, day, 12);
  if (Number.isNaN(mtime.getTime()) || year < 1980) {
    throw new Error(`date of the zip: unexpected \`${date}\`, expected an ISO date since 1980`);
  }
  const entries: Zippable = {};
  for (const name of [...files.keys()].sort()) {
    if (!/^[A-Za-z0-9._/-]+$/.test(name) || /(^|\/)(\.{0,2})(\/|$)/.test(name)) {
      throw new Error(
        `${name}: unexpected name in a zip, expected only letters, digits and . _ / - ` +
          'because some LMSs refuse others; rename the file',
      );
    }
    const bytes = files.get(name);
    if (bytes) entries[name] = [bytes, { level: 9, mtime }];
  }
  return zipSync(entries);
}
