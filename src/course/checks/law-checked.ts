import type { Draft } from '../draft.ts';
import type { Problem } from '../problem.ts';

/** Months after which somebody should read a law again. */
export const lawMonths = 18;

/** Law entries last checked more than 18 months before `today` (ISO date): warnings. */
export function lawChecked({ sources }: Draft, today: string): Problem[] {
  const limit = new Date(`${today}T00:00:00Z`);
  limit.setUTCMonth(limit.getUTCMonth() - lawMonths);
  const oldest = limit.toISOString().slice(0, 10);
  return (sources ?? []).flatMap((source) => {
    if (source.kind !== 'law' || source.checkedOn >= oldest) return [];
    return [
      {
        place: `content/sources.yaml › ${source.id}`,
        found: `law checked on ${source.checkedOn}`,
        expected: `a check within the last ${lawMonths} months`,
        remedy: 'read the law again, mend what has changed, and set `checkedOn`',
      },
    ];
  });
}
