import type { Figure } from './figure.ts';
import type { FirstVisit } from './first-visit.ts';
import { median } from './median.ts';

/**
 * How soon a lesson is seen and can be used: of each the middle of several first visits.
 *
 * @param paints the largest contentful paints, in ms
 */
export function lessonTimes(paints: readonly number[], visits: readonly FirstVisit[]): Figure[] {
  const time = (what: string, all: readonly number[], limit: number): Figure => {
    return { what: `Lesson page: ${what}`, measured: median(all) / 1000, unit: 's', limit };
  };
  const uses = visits.map(({ firstUse }) => firstUse);
  return [time('largest contentful paint', paints, 1.0), time('first question usable', uses, 1.3)];
}
