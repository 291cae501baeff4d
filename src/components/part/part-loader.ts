import { partKey } from '../../stores/storage-keys.ts';

/**
 * What the web site's `package.js` does last: where the address asks for a part of the course, or the
 * device remembers one, it has the script that shows it read before anything else. As short as it can
 * be: every page loads it.
 *
 * @param script Address of `show-part.ts` as the build names it, seen from the site's folder.
 */
export function partLoader(script: string): string {
  return (
    `try{(/only=/.test(location)||localStorage[${JSON.stringify(partKey)}])&&` +
    `document.write('<script src="${script}"></script>')}catch{}\n`
  );
}
