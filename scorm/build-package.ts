import type { CourseDescription } from '../src/course/course-description.ts';
import type { PackageStandard } from '../src/course/package-settings.ts';
import type { PackageScope } from '../src/course/package-scope.ts';
import {
  detailsScript,
  packageDetails,
  packageScript,
  packageSettings,
  type PackageOptions,
} from '../src/course/settings-for-scope.ts';
import { pagesScript } from './embed.ts';
import { bytesOf, textOf, type FileMap } from './file-map.ts';
import { manifest12 } from './manifest-12.ts';
import { manifest2004 } from './manifest-2004.ts';
import { openPageScript, pageShell } from './page-shell.ts';
import { assetsReached, checkLinks, idsInScope, pagesInScope } from './scope.ts';
import { setWords } from './set-words.ts';
import { strip } from './strip.ts';
import { zip } from './zip.ts';

/** What an LMS opens: plain, without query or hash. */
const launchPage = 'index.html';

/** All it takes to make a package. */
export interface PackageRequest {
  readonly description: CourseDescription;
  readonly scope: PackageScope;
  readonly options: PackageOptions & { readonly standard: PackageStandard };
  /** The built site. */
  readonly site: FileMap;
  /** The standard's control documents, which lie at the root of the zip. */
  readonly control: FileMap;
}

/** `outcome-four-d9-4-1-scorm12.zip` */
export function packageName(scope: PackageScope, standard: PackageStandard): string {
  return `${scope.id}-${standard.replace(/[-.]/g, '')}.zip`;
}

/** The files of a package. Throws, with place and remedy, if the site cannot be made into one. */
export function packageFiles(request: PackageRequest): FileMap {
  const { description, scope, options, site, control } = request;
  const settings = packageSettings(description, scope, options);
  const ids = idsInScope(description, scope);

  const pages = new Map<string, string>();
  for (const name of pagesInScope(description, scope)) {
    pages.set(name, setWords(strip(textOf(site, name), ids), settings));
  }
  checkLinks(pages, ids);
  const assets = assetsReached(pages.values(), site);

  const content = new Map<string, Uint8Array>();
  for (const [name, html] of pages) {
    content.set(name, bytesOf(name === launchPage ? html : pageShell(html)));
  }
  for (const name of assets) content.set(name, site.get(name) ?? new Uint8Array());
  content.set('package.js', bytesOf(packageScript(settings)));
  const details = packageDetails(description, scope, options.standard);
  content.set('details.js', bytesOf(detailsScript(details)));
  content.set('open-page.js', bytesOf(openPageScript));
  content.set('pages.js', bytesOf(pagesScript(pages, assets)));

  const listed = [...content.keys()].sort();
  const manifest = options.standard === 'scorm-1.2' ? manifest12 : manifest2004;
  return new Map([
    ...content,
    ...control,
    ['imsmanifest.xml', bytesOf(manifest(settings, listed))] as const,
  ]);
}

/** The bytes of a package's zip: the same for the same request, in Node and in a browser. */
export function buildPackage(request: PackageRequest): Uint8Array<ArrayBuffer> {
  return zip(packageFiles(request), request.description.released);
}
