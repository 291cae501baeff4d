import { sizeWords } from '../../src/course/size-words.ts';
import type { Finding } from './finding.ts';

/** Bytes from which a file is worth naming. */
const large = 10e6;

/** How much there is: an LMS's own limit is not known here. */
export function sizeFindings(
  sizes: ReadonlyMap<string, number>,
  packed: number,
): readonly Finding[] {
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const files = sizes.size.toLocaleString('en-GB');
  const largest = [...sizes].filter(([, size]) => size >= large).sort(([, a], [, b]) => b - a);
  return [
    {
      verdict: 'open',
      words:
        `${files} ${sizes.size === 1 ? 'file' : 'files'}, ${sizeWords(packed)} as a zip and ` +
        `${sizeWords(total)} unpacked. Whether that is within your LMS’s limit for uploads, its ` +
        'administrator knows.' +
        (largest.length > 0 ? ' The largest:' : ''),
      named: largest.map(([name, size]) => `${name}: ${sizeWords(size)}`),
    },
  ];
}
