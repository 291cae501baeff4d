import { lessonPages } from './built-site.ts';
import { weight } from './gzip.ts';

/**
 * The lesson to measure: that of the criterion asked for (`d9-4-1`), else the heaviest.
 * Throws if the site has no such lesson.
 *
 * @param files every file of the site by its name
 */
export function measuredLesson(files: ReadonlyMap<string, Uint8Array>, asked?: string): string {
  const names = lessonPages(files);
  if (asked !== undefined) {
    const name = `${asked}-learn.html`;
    if (!names.includes(name)) throw new Error(`The site has no lesson ${name}`);
    return name;
  }
  const size = (name: string) => weight(name, files.get(name) ?? new Uint8Array());
  return names.reduce((heaviest, name) => (size(name) > size(heaviest) ? name : heaviest));
}
