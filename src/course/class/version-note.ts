/**
 * How a file's version of the course stands to this page's; `null` if they are the same.
 * @param theirs title and version, as a record writes it (`Outcome Four 0.1.0`), or a version
 */
export function versionNote(theirs: string, title: string, version: string): string | null {
  const [, other = '', number = ''] = /^(.*?)\s*(\d+\.\d+\.\d+)$/.exec(theirs.trim()) ?? [];
  if (number === '') return null;
  if (other !== '' && other !== title) {
    return `It is of another course, ${other}: only what has the same name as here is shown.`;
  }
  if (number === version) return null;
  const age = isOlder(number, version) ? 'an older' : 'a newer';
  return `It was made with ${age} version of the course, ${number}; this page is of ${version}. What this version does not have is left out or named.`;
}

function isOlder(a: string, b: string): boolean {
  const [x, y] = [a, b].map((version) => version.split('.').map(Number));
  const at = (x ?? []).findIndex((part, place) => part !== y?.[place]);
  return at !== -1 && (x?.[at] ?? 0) < (y?.[at] ?? 0);
}
