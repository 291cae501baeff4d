import type { Finding } from './finding.ts';

/** Left behind by the computer that made the zip. */
const litter = /(^|\/)(__MACOSX(\/|$)|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;
/** What a web server may run or refuse instead of handing it out. */
const served = /\.(php\d?|phtml|asp|aspx|jsp|cgi|pl|py|exe|bat|cmd|sh|htaccess|mjs)$/i;
/** Characters of a path; longer ones do not fit on some systems with the LMS's own folder before them. */
const longest = 150;

/** Names that some LMSs or servers refuse. */
export function nameFindings(names: readonly string[]): readonly Finding[] {
  const clean = names.filter((name) => !litter.test(name));
  const findings: Finding[] = [];
  const tell = (words: string, named: readonly string[]) => {
    if (named.length > 0) findings.push({ verdict: 'mend', words, named });
  };
  tell(
    'These files are left over from the computer that made the zip; take them out:',
    names.filter((name) => litter.test(name)),
  );
  tell(
    'Some LMSs refuse or change names with anything but letters A to Z, digits, “.”, “_” and “-”:',
    clean.filter((name) => !/^[\w./-]+$/.test(name)),
  );
  tell(`These names are longer than ${longest} characters, too long for some systems:`, [
    ...clean.filter((name) => name.length > longest),
  ]);
  tell('Names that differ only in capital letters are one and the same on some systems:', [
    ...alike(clean),
  ]);
  tell(
    'Many servers do not hand files of these kinds out as they are:',
    clean.filter((name) => served.test(name)),
  );
  if (findings.length === 0) {
    findings.push({ verdict: 'fine', words: 'All names are such as every LMS takes.' });
  }
  return findings;
}

function alike(names: readonly string[]): string[] {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const key = name.toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()].filter((group) => group.length > 1).flat();
}
