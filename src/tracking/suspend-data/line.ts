import { checksum, fourDigits } from './checksum.ts';
import { toDigits } from './fixed-digits.ts';

const sumLength = 4;

/** One line of JSON after its own checksum, so that after damage nothing garbled passes for text. */
export function sealLine(json: string): string {
  return `${toDigits(checksum(json, fourDigits), sumLength)}${json}\n`;
}

/** The values of all lines that are whole and sound. */
export function soundLines(text: string): unknown[] {
  return text.split('\n').flatMap((line) => {
    const json = line.slice(sumLength);
    if (toDigits(checksum(json, fourDigits), sumLength) !== line.slice(0, sumLength)) return [];
    try {
      return [JSON.parse(json) as unknown];
    } catch {
      return [];
    }
  });
}
