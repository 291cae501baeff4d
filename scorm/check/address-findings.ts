import { isFromRoot, isRemote, type Address } from './address.ts';
import type { Finding } from './finding.ts';

/** What a package asks of other servers, or of its own server's root. */
export function addressFindings(addresses: readonly Address[]): readonly Finding[] {
  const remote = addresses.filter(({ url }) => isRemote(url));
  const root = addresses.filter(({ url }) => isFromRoot(url));
  const loads = remote.filter(({ use }) => use === 'load');
  const findings: Finding[] = [];
  const tell = (verdict: Finding['verdict'], words: string, named: readonly Address[]) => {
    if (named.length > 0) findings.push({ verdict, words, named: told(named) });
  };
  tell(
    'mend',
    'These are fetched from other servers as soon as the page opens: the content needs the internet, ' +
      'and those servers learn that it was opened.',
    loads,
  );
  tell(
    'mend',
    'These begin at the root of the server. In an LMS the package lies in a folder, so nothing is ' +
      'found there.',
    root,
  );
  tell(
    'open',
    'Scripts name these addresses. Whether they are ever asked for cannot be said without running them.',
    remote.filter(({ use }) => use === 'script'),
  );
  tell(
    'open',
    'These links lead to other sites, if somebody follows them.',
    remote.filter(({ use }) => use === 'link'),
  );
  if (loads.length === 0 && root.length === 0) {
    const words = 'Pages and stylesheets fetch nothing from outside the package.';
    findings.unshift({ verdict: 'fine', words });
  }
  return findings;
}

function told(addresses: readonly Address[]): string[] {
  return [...new Set(addresses.map(({ file, url }) => `${file}: ${shortened(url)}`))];
}

function shortened(url: string): string {
  return url.length > 120 ? `${url.slice(0, 119)}…` : url;
}
