import type { Detector } from '../../../src/account/privacy/finding.ts';
import { plainSigns } from '../../../src/account/reading/plain-signs.ts';

/** What a detector sees in a text, as written; of overlapping places the first. */
export function seen({ spans }: Detector, text: string): string[] {
  const all = spans(plainSigns(text));
  return all
    .filter(({ start, end }, at) => !all.slice(0, at).some((a) => a.start < end && start < a.end))
    .map(({ start, end }) => text.slice(start, end));
}
