import type { Finding } from './finding.ts';
import type { ManifestFacts } from './manifest-facts.ts';

/** Documents of the standards themselves, which nobody lists. */
const control = /\.(xsd|dtd)$/i;

/**
 * What the manifest lists and the zip lacks, and the other way round.
 *
 * @param names Paths from the manifest's folder.
 */
export function fileFindings(facts: ManifestFacts, names: readonly string[]): readonly Finding[] {
  const there = new Set(names);
  const listed = new Set(
    facts.resources.flatMap(({ files, href }) => (href ? [href, ...files] : files)),
  );
  const outside = [...listed].filter((name) => /^([a-z][a-z+.-]*:|\/)|(^|\/)\.\.\//i.test(name));
  const missing = [...listed].filter((name) => !there.has(name) && !outside.includes(name));
  const unlisted = names.filter(
    (name) => !listed.has(name) && name !== 'imsmanifest.xml' && !control.test(name),
  );
  const findings: Finding[] = [];
  if (missing.length > 0) {
    findings.push({
      verdict: 'mend',
      words: `${count(missing, 'file is', 'files are')} listed in the manifest and not in the zip:`,
      named: missing,
    });
  }
  if (outside.length > 0) {
    findings.push({
      verdict: 'mend',
      words: `${count(outside, 'file', 'files')} in the manifest’s list lie outside the package:`,
      named: outside,
    });
  }
  if (unlisted.length > 0) {
    findings.push({
      verdict: 'open',
      words:
        `${count(unlisted, 'file is', 'files are')} in the zip and not listed in the manifest. Most ` +
        'LMSs unpack everything; one that goes by the list would leave them out.',
      named: unlisted,
    });
  }
  if (missing.length + outside.length + unlisted.length === 0) {
    findings.push({
      verdict: 'fine',
      words: 'Every file is listed, and every listed file is there.',
    });
  }
  return findings;
}

function count(names: readonly string[], one: string, several: string): string {
  return `${names.length.toLocaleString('en-GB')} ${names.length === 1 ? one : several}`;
}
