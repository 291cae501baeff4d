import type { Draft } from '../draft.ts';
import { within, type Problem } from '../problem.ts';

/** `course.yaml` names each criterion after its unit: `d9-4-1` under `d9`. */
export function listedCriteria({ course }: Draft): Problem[] {
  return (course?.units ?? []).flatMap((unit) =>
    unit.criteria
      .filter((id) => !id.startsWith(`${unit.id}-`))
      .map((id) => ({
        place: within('content/course.yaml', unit.id),
        found: `criterion \`${id}\``,
        expected: `an id that starts with \`${unit.id}-\``,
        remedy: 'list it under its own unit, as in `d9-4-1` for the folder `content/d9/4-1`',
      })),
  );
}
