import { chosenCriteria, criteriaText } from '../../../course/chosen-criteria.ts';
import type { BuilderCourse } from './builder-course.ts';

interface Props {
  readonly course: BuilderCourse;
  /** Ids of criteria and units, as an address has them; empty = none. */
  readonly chosen: string;
  readonly onChange: (chosen: string) => void;
}

/** Ticks for whole units and for criteria: a unit is ticked when all of its criteria are. */
export function ChooseCriteria({ course, chosen, onChange }: Props) {
  const { criteria } = chosenCriteria(chosen, course);
  const put = (ids: readonly string[], on: boolean) => {
    const others = criteria.filter((id) => !ids.includes(id));
    onChange(criteriaText(on ? [...others, ...ids] : others, course));
  };
  return (
    <fieldset>
      <legend>What is inside?</legend>
      {course.units.map((unit) => {
        const ticked = unit.criteria.filter((id) => criteria.includes(id)).length;
        const all = ticked === unit.criteria.length;
        return (
          <div
            key={unit.id}
            class={`builder-unit u-${unit.id}`}
            role="group"
            aria-label={unit.code}
          >
            <label class="builder-tick">
              <input
                type="checkbox"
                checked={all}
                ref={(box) => {
                  if (box) box.indeterminate = ticked > 0 && !all;
                }}
                onChange={(event) => put(unit.criteria, event.currentTarget.checked)}
              />
              <span>
                <b>
                  All of {unit.code} {unit.title}
                </b>
              </span>
            </label>
            <div class="builder-criteria">
              {course.criteria
                .filter((criterion) => criterion.unit === unit.id)
                .map(({ id, label, title }) => (
                  <label key={id} class="builder-tick">
                    <input
                      type="checkbox"
                      checked={criteria.includes(id)}
                      onChange={(event) => put([id], event.currentTarget.checked)}
                    />
                    <span>
                      <b>{label}</b> {title}
                    </span>
                  </label>
                ))}
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}
