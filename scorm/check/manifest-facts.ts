import type { XmlElement } from './read-xml.ts';

/** The standard that a manifest follows, as far as it says. */
export type ManifestVersion = '1.2' | '2004' | 'unknown';

/** One launchable thing. */
export interface ManifestItem {
  readonly title: string;
  /** `null` if the item opens nothing. */
  readonly resource: ManifestResource | null;
  /** It names a resource that there is not. */
  readonly dangling: boolean;
}

/** One resource. */
export interface ManifestResource {
  /** What is opened, from the manifest's folder, without query; `''` if nothing. */
  readonly href: string;
  readonly sco: boolean;
  /** The attribute that says so, in the letters it is written in; `''` if there is none. */
  readonly marker: string;
  /** Paths from the manifest's folder. */
  readonly files: readonly string[];
}

/** What a manifest says. */
export interface ManifestFacts {
  readonly version: ManifestVersion;
  /** As it is written: `2004 3rd Edition`; `''` if it is not. */
  readonly versionWords: string;
  readonly title: string;
  readonly items: readonly ManifestItem[];
  readonly resources: readonly ManifestResource[];
  /** Names of elements and attributes by which an LMS decides in the content's stead. */
  readonly overrides: readonly string[];
}

const overriding = [
  'masteryscore',
  'prerequisites',
  'completionThreshold',
  'minNormalizedMeasure',
] as const;

/** Reads a manifest's elements, `null` if the outermost is none of a manifest. */
export function manifestFacts(manifest: XmlElement, text: string): ManifestFacts | null {
  if (manifest.name !== 'manifest') return null;
  const every = descendants(manifest);
  const versionWords = every.find(({ name }) => name === 'schemaversion')?.text.trim() ?? '';
  const resources = new Map<string, ManifestResource>();
  const base = manifest.attributes.get('base') ?? '';
  for (const list of manifest.children.filter(({ name }) => name === 'resources')) {
    const listBase = base + (list.attributes.get('base') ?? '');
    for (const one of list.children.filter(({ name }) => name === 'resource')) {
      resources.set(one.attributes.get('identifier') ?? '', resourceOf(one, listBase));
    }
  }
  const organization = every.find(({ name }) => name === 'organization');
  const items = every
    .filter(({ name, attributes }) => name === 'item' && attributes.get('identifierref'))
    .map((item) => {
      const resource = resources.get(item.attributes.get('identifierref') ?? '') ?? null;
      return { title: titleOf(item), resource, dangling: resource === null };
    });
  return {
    version: versionOf(versionWords, text),
    versionWords,
    title: organization ? titleOf(organization) : '',
    items,
    resources: [...resources.values()],
    overrides: overriding.filter((known) =>
      every.some(({ name, attributes }) => name === known || attributes.has(known)),
    ),
  };
}

function resourceOf(resource: XmlElement, base: string): ManifestResource {
  const own = base + (resource.attributes.get('base') ?? '');
  const [marker, type] = [...resource.attributes].find(([name]) => /^scormtype$/i.test(name)) ?? [];
  const href = resource.attributes.get('href') ?? '';
  const files = resource.children
    .filter(({ name }) => name === 'file')
    .map(({ attributes }) => attributes.get('href') ?? '')
    .filter((file) => file !== '');
  return {
    href: href === '' ? '' : pathOf(own + href),
    sco: type?.toLowerCase() === 'sco',
    marker: marker ?? '',
    files: files.map((file) => pathOf(own + file)),
  };
}

/** An address in the manifest as the name of a file: without query and escapes. */
function pathOf(href: string): string {
  if (/^[a-z][a-z+.-]*:|^\/\//i.test(href)) return href;
  const path = href.replace(/[?#].*$/s, '').replace(/(^|\/)(\.\/)+/g, '$1');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function versionOf(words: string, text: string): ManifestVersion {
  if (words === '1.2') return '1.2';
  if (/2004|^CAM 1\.3$/i.test(words)) return '2004';
  if (words !== '') return 'unknown';
  if (/adlcp_rootv1p2/.test(text)) return '1.2';
  return /adlcp_v1p3/.test(text) ? '2004' : 'unknown';
}

function titleOf(element: XmlElement): string {
  const title = element.children.find(({ name }) => name === 'title')?.text ?? '';
  return title.replace(/\s+/g, ' ').trim();
}

function descendants(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}
