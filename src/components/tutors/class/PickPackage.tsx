import type { ClassCourse } from '../../../course/class/class-course.ts';
import type { ReadFile } from './class-files.ts';

interface Props {
  readonly file: ReadFile;
  readonly course: ClassCourse;
  readonly onPick: (file: ReadFile, criteria: readonly string[]) => void;
}

/** Asks which package a report is of that does not name its questions. */
export function PickPackage({ file, course, onPick }: Props) {
  const chosen = file.criteria.join();
  const { scopes } = course;
  const own = chosen !== '' && !scopes.some(({ criteria }) => criteria.join() === chosen);
  const labels = course.criteria
    .filter(({ id }) => file.criteria.includes(id))
    .map(({ label }) => label);
  return (
    <div class="class-package">
      <label>
        Which package is it of?{' '}
        <select
          value={chosen}
          onChange={(event) =>
            onPick(
              file,
              event.currentTarget.value.split(',').filter((id) => id !== ''),
            )
          }
        >
          <option value="">Not known: show places only</option>
          {own && <option value={chosen}>{labels.join(', ')}</option>}
          {scopes.map(({ criteria, title }) => (
            <option key={title} value={criteria.join()}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <p class="small">
        {file.report?.interactions
          ? 'The report does not name its questions, only their places in the package. With the wrong package every line below would be wrong. To be sure, tick question, right answer and result in the report’s preferences in Moodle, and download it again.'
          : 'The report does not name the criteria that its score is of.'}
      </p>
    </div>
  );
}
