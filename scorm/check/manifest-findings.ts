import type { Finding } from './finding.ts';
import type { ManifestFacts } from './manifest-facts.ts';

/** What a manifest says of itself: version, what is opened, who decides. */
export function manifestFindings(
  facts: ManifestFacts,
  has: (name: string) => boolean,
): readonly Finding[] {
  return [
    version(facts),
    ...opened(facts, has),
    ...marked(facts),
    ...(facts.overrides.length > 0
      ? [
          {
            verdict: 'mend',
            words:
              'The manifest has an LMS decide about completion or success in the content’s stead. In ' +
              'Moodle these override what the content reports. Take them out if the content decides itself.',
            named: facts.overrides,
          } as const,
        ]
      : []),
  ];
}

function version({ version, versionWords }: ManifestFacts): Finding {
  const said = versionWords === '' ? '' : ` (“${versionWords}”)`;
  if (version === 'unknown') {
    const words = versionWords
      ? `The version “${versionWords}” is none of SCORM’s: expected 1.2 or an edition of 2004.`
      : 'The manifest does not say which version of SCORM it follows: schemaversion is missing.';
    return { verdict: 'mend', words };
  }
  if (versionWords === '') {
    const words = `By its form it is SCORM ${version}, but it does not say so: schemaversion is missing.`;
    return { verdict: 'mend', words };
  }
  return { verdict: 'fine', words: `It is a SCORM ${version} package${said}.` };
}

function opened({ items, title }: ManifestFacts, has: (name: string) => boolean): Finding[] {
  const found: Finding[] = [];
  if (items.length === 0) {
    return [{ verdict: 'mend', words: 'The manifest has no item to open: an LMS shows nothing.' }];
  }
  const dangling = items.filter((item) => item.dangling).map((item) => item.title || '(no title)');
  if (dangling.length > 0) {
    const words = 'Items that name a resource which the manifest does not have:';
    found.push({ verdict: 'mend', words, named: dangling });
  }
  const resources = items.flatMap(({ resource }) => resource ?? []);
  const hrefs = [...new Set(resources.map(({ href }) => href))];
  const elsewhere = hrefs.filter((href) => /^([a-z][a-z+.-]*:|\/)/i.test(href));
  const gone = hrefs.filter((href) => !elsewhere.includes(href) && !has(href));
  if (gone.length > 0) {
    const words = 'What the manifest opens is not in the zip:';
    found.push({ verdict: 'mend', words, named: gone.map((href) => href || '(no file named)') });
  }
  if (elsewhere.length > 0) {
    const words = 'The manifest opens pages outside the zip, which then cannot find the LMS:';
    found.push({ verdict: 'mend', words, named: elsewhere });
  }
  if (gone.length === 0 && elsewhere.length === 0 && resources.length > 0) {
    const name = title ? `“${title}” opens` : 'It opens';
    const words =
      items.length === 1
        ? `${name} ${hrefs[0]}, which is there.`
        : `${name} ${items.length} items, and all their pages are there.`;
    found.push({ verdict: 'fine', words });
  }
  return found;
}

/** How resources are marked as something that talks to the LMS. */
function marked({ version, items }: ManifestFacts): Finding[] {
  const resources = items.flatMap(({ resource }) => resource ?? []);
  if (resources.length === 0) return [];
  if (!resources.some(({ sco }) => sco)) {
    const words =
      'No resource is marked as “sco”: an LMS takes the content for plain pages and records nothing ' +
      'from it (Moodle completes it at once).';
    return [{ verdict: 'mend', words }];
  }
  const expected = version === '1.2' ? 'scormtype' : 'scormType';
  const odd = resources.filter(({ sco, marker }) => sco && marker !== expected);
  if (version === 'unknown' || odd.length === 0) return [];
  const words =
    `The mark is written “${odd[0]?.marker}”, and SCORM ${version} writes it “${expected}”: an LMS may ` +
    'take the content for plain pages and record nothing.';
  return [{ verdict: 'mend', words }];
}
