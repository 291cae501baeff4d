import type { Address } from './check/address.ts';
import { addressesIn } from './check/addresses.ts';
import { addressFindings } from './check/address-findings.ts';
import { decodeXml } from './check/decode-xml.ts';
import { fileFindings } from './check/file-findings.ts';
import { findManifest } from './check/find-manifest.ts';
import type { Finding } from './check/finding.ts';
import { manifestFacts } from './check/manifest-facts.ts';
import { manifestFindings } from './check/manifest-findings.ts';
import { nameFindings } from './check/name-findings.ts';
import { readXml } from './check/read-xml.ts';
import { sizeFindings } from './check/size-findings.ts';
import type { FileMap } from './file-map.ts';
import type { ReadZip } from './read-zip.ts';

/** What a check of a zip found. */
export interface PackageReport {
  /** False if it holds no manifest: then it is no SCORM package, and nothing more was looked at. */
  readonly scorm: boolean;
  readonly findings: readonly Finding[];
}

/** Of these the check needs the content, of others only name and size. */
export function isLookedInto(name: string): boolean {
  return /\.(html?|xhtml|css|m?js)$|(^|\/)imsmanifest\.xml$/i.test(name);
}

/**
 * Looks through a zip that claims to be a SCORM package, from any maker. Nothing in it is run.
 *
 * @param packed Bytes of the zip itself.
 */
export function checkPackage({ files, sizes }: ReadZip, packed: number): PackageReport {
  const found = findManifest(sizes.keys());
  if (!found) {
    const words =
      'This zip is no SCORM package: it has no imsmanifest.xml, neither at its root nor one folder ' +
      'down. An LMS would refuse it. Choose the zip that your course tool exported for an LMS.';
    return { scorm: false, findings: [{ verdict: 'mend', words }] };
  }
  const { path, folder, finding } = found;
  const xml = decodeXml(files.get(path) ?? new Uint8Array());
  const manifest = readXml(xml);
  const facts = 'line' in manifest ? null : manifestFacts(manifest, xml);
  const inside = [...sizes.keys()]
    .filter((name) => name.startsWith(folder) && name !== path)
    .map((name) => name.slice(folder.length));
  const there = new Set(inside);

  const findings: Finding[] = [finding];
  if ('line' in manifest) {
    const { line, column, words } = manifest;
    const place = `line ${line}, character ${column}`;
    findings.push({
      verdict: 'mend',
      words: `The manifest is not well-formed XML (${place}): ${words}. An LMS cannot read it.`,
    });
  } else if (!facts) {
    const words = `The manifest’s outermost element is <${manifest.name}>, expected <manifest>.`;
    findings.push({ verdict: 'mend', words });
  } else {
    findings.push({ verdict: 'fine', words: 'The manifest is well-formed XML.' });
    findings.push(...manifestFindings(facts, (name) => there.has(name)));
    findings.push(...fileFindings(facts, inside));
  }
  findings.push(...contentFindings(files, path));
  findings.push(...nameFindings([...sizes.keys()]));
  findings.push(...sizeFindings(sizes, packed), ...never);
  return { scorm: true, findings };
}

/** What pages, stylesheets and scripts ask for; a hostile one may be too deep or large to be read. */
function contentFindings(files: FileMap, manifest: string): Finding[] {
  const addresses: Address[] = [];
  const unread: string[] = [];
  for (const [name, bytes] of files) {
    if (name === manifest || !isLookedInto(name)) continue;
    try {
      if (bytes.length > largest) throw new RangeError('too large');
      addresses.push(...addressesIn(name, lenient.decode(bytes)));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      unread.push(name);
    }
  }
  const words = 'These are too large, or too deep in themselves, to be looked into here:';
  return [
    ...addressFindings(addresses),
    ...(unread.length > 0 ? [{ verdict: 'open', words, named: unread } as const] : []),
  ];
}

/** Bytes of the largest page or script that is looked into. */
const largest = 20e6;
const lenient = new TextDecoder('utf-8');

/** What no look from outside can tell. */
const never: readonly Finding[] = [
  {
    verdict: 'open',
    words:
      'Whether it works: nothing in it was run. Try it in a trial course of your LMS, from opening to ' +
      'finishing, and open it again.',
  },
];
