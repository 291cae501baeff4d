import type { Problem } from '../course/problem.ts';
import {
  contentSecurityPolicy,
  framingPolicy,
  inlineHashes,
  withPolicy,
} from './content-security-policy.ts';
import { withoutPackageParts } from './data-only.ts';
import { withHeadOrder } from './head-order.ts';
import { withoutStubs } from './island-modules.ts';
import { relativeCss, relativeHtml } from './relative-urls.ts';
import { cssProblems, pageProblems, scriptProblems } from './site-problems.ts';
import { withWholeLoads } from './whole-loads.ts';

/** Pages with frames in them, under a policy of their own. */
const framing: ReadonlySet<string> = new Set(['tutors-preview.html']);

/** What came of it: the texts that changed, by file name, and what stands in the way. */
export interface FinishedSite {
  readonly texts: ReadonlyMap<string, string>;
  readonly policy: string;
  readonly problems: readonly Problem[];
}

/**
 * The site as it may be served from any folder and under a strict policy. Doing it twice changes
 * nothing more.
 *
 * @param texts Every page, stylesheet and script of the site, by its path from the site's folder.
 * @param files The paths of all files of the site.
 */
export function finishSite(
  texts: ReadonlyMap<string, string>,
  files: ReadonlySet<string>,
): FinishedSite {
  const relative = new Map<string, string>();
  for (const [name, text] of texts) {
    if (name.endsWith('.html')) {
      relative.set(name, withoutPackageParts(relativeHtml(text, name, files)));
    } else {
      relative.set(name, name.endsWith('.css') ? relativeCss(text, name) : text);
    }
  }
  const pages = [...relative].filter(([name]) => name.endsWith('.html'));
  const policy = contentSecurityPolicy(inlineHashes(pages.map(([, html]) => html)));
  for (const [name, html] of pages) {
    const own = framing.has(name) ? framingPolicy(policy) : policy;
    const strict = withWholeLoads(withPolicy(html, own), name, framing);
    relative.set(name, withHeadOrder(withoutStubs(strict, relative), relative));
  }

  const problems = [...relative].flatMap(([name, text]) => {
    if (name.endsWith('.html')) return pageProblems(name, text, files);
    return (name.endsWith('.css') ? cssProblems : scriptProblems)(name, text, files);
  });
  return { texts: relative, policy, problems };
}
