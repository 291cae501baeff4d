import type { Figure } from './figure.ts';
import type { FirstVisit } from './first-visit.ts';
import { gzipped } from './gzip.ts';
import { inlineScript } from './inline-script.ts';
import { isScript, isTool, type LoadedFile } from './loaded-file.ts';

function kilobytes(files: readonly LoadedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
}

/** The files that had arrived when the first question gave feedback: no other was needed for it. */
export function beforeFirstUse({ files, firstUse }: FirstVisit): LoadedFile[] {
  return files.filter(({ hereAt }) => hereAt < firstUse);
}

/**
 * Of several visits, the one whose first question needed the least. A file that may come later
 * sometimes comes earlier, when the machine is busy; what one visit did without was not needed.
 * Throws if there is no visit.
 */
export function leanest(visits: readonly FirstVisit[]): FirstVisit {
  const bytes = (visit: FirstVisit): number => kilobytes(beforeFirstUse(visit));
  return visits.reduce((least, visit) => (bytes(visit) < bytes(least) ? visit : least));
}

/**
 * What a first visit to a lesson loads, with the limits for it. Script that stands in the page
 * counts as script too, compressed by itself; in the sum of everything it is part of the page. The
 * scripts of practice tools, which few lessons have and which load where they are seen, have a
 * limit of their own.
 */
export function lessonWeight(visit: FirstVisit): Figure[] {
  const { html } = visit;
  const tools = visit.files.filter(isTool);
  const files = visit.files.filter((file) => !isTool(file));
  const early = beforeFirstUse(visit);
  const sent = files.filter(({ askedAt }) => askedAt < visit.firstUse);
  const inline = gzipped(inlineScript(html)).length / 1000;
  const kB = (what: string, measured: number, limit: number | null): Figure => {
    return { what: `Lesson page: ${what}`, measured, unit: 'kB', limit };
  };
  const requests = (what: string, measured: number, limit: number | null): Figure => {
    return { what: `Lesson page: requests ${what}`, measured, unit: 'requests', limit };
  };
  return [
    kB('script until the first question works', inline + kilobytes(early.filter(isScript)), 25),
    kB('of it in the page itself', inline, null),
    kB('script in all', inline + kilobytes(files.filter(isScript)), 40),
    kB('everything, with the font', kilobytes(files), 100),
    kB('practice tools', kilobytes(tools), 20),
    requests('answered before first use', early.length, 12),
    requests('sent before first use', sent.length, null),
    requests('in all', visit.files.length, null),
  ];
}

/** Each file that a visit loaded, as a line: asked for when, here when, its weight, and its name. */
export function fileLines({ files, firstUse }: FirstVisit): string[] {
  return files
    .toSorted((a, b) => a.askedAt - b.askedAt)
    .map(({ path, bytes, askedAt, hereAt }) => {
      const times = [askedAt, hereAt].map((at) => at.toFixed(0).padStart(4)).join(' to ');
      const later = hereAt < firstUse ? '' : '  (after first use)';
      return `${times} ms  ${(bytes / 1000).toFixed(1).padStart(5)} kB  ${path}${later}`;
    });
}
