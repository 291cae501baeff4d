import { plainSigns } from '../reading/plain-signs.ts';
import { detectors } from './detectors.ts';
import type { Finding } from './finding.ts';

/**
 * What in a text looks like personal data, in order and without overlaps. Some of it may be
 * harmless, and names without a title, addresses without a postcode and the like are not seen: what
 * is shown with it has to say so. Changes nothing, and takes any text.
 */
export function findPersonalData(text: string): Finding[] {
  const plain = plainSigns(text);
  const taken = new Uint8Array(text.length);
  const findings: Finding[] = [];
  for (const { kind, why, replacement, spans } of detectors) {
    for (const { start, end } of spans(plain)) {
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      findings.push({ kind, start, end, text: text.slice(start, end), why, replacement });
    }
  }
  return findings.sort((a, b) => a.start - b.start);
}
