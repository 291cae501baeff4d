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
        `${files} ${sizes.size === 1 ? 'file' : 'files'}, ${bytesWords(packed)} as a zip and ` +
        `${bytesWords(total)} unpacked. Whether that is within your LMS’s limit for uploads, its ` +
        'administrator knows.' +
        (largest.length > 0 ? ' The largest:' : ''),
      named: largest.map(([name, size]) => `${name}: ${bytesWords(size)}`),
    },
  ];
}

function bytesWords(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
