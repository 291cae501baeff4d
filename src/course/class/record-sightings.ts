import type { State } from '../attempt/progress.ts';
import { stateWords } from '../record.ts';
import type { ClassCourse } from './class-course.ts';
import { csvText } from './csv-text.ts';
import type { CriterionFacts, Sighting } from './sighting.ts';
import type { Table } from './table.ts';

/** What a record file holds. */
export interface RecordRead {
  readonly sightings: readonly Sighting[];
  /** Title and version of the courses it is of, as it says. */
  readonly courses: readonly string[];
  /** Labels of criteria that this version of the course does not have. */
  readonly unknown: readonly string[];
}

/** Headings that only a record has (see `record-csv.ts`). */
const needed = ['Learner', 'Criterion', 'Learn', 'Practise', 'Check', 'Best score %'];

/** Reads a table as one or more learners' records; `null` if its headings are of something else. */
export function recordSightings(
  table: Table,
  file: number,
  course: ClassCourse,
): RecordRead | null {
  const [headings = [], ...lines] = table;
  const places = new Map(headings.map((heading, at) => [heading.trim(), at]));
  if (!needed.every((heading) => places.has(heading))) return null;
  const byLearner = new Map<string, Sighting & { criteria: CriterionFacts[] }>();
  const unknown = new Set<string>();
  const courses = new Set<string>();
  for (const line of lines) {
    const cell = (heading: string) => csvText((line[places.get(heading) ?? -1] ?? '').trim());
    const name = cell('Learner');
    const day = cell('Record of');
    const label = cell('Criterion');
    if (label === '' || label === 'Criterion') continue;
    if (cell('Course')) courses.add(cell('Course'));
    const known = course.criteria.find((criterion) => criterion.label === label);
    const key = `${name}\n${day}`;
    const sighting = byLearner.get(key) ?? {
      ...{ file, source: 'record' as const, name, email: '', attempt: 1 },
      last: day === '' ? null : { text: day, means: 'by' as const },
      ...{ whole: null, criteria: [], responses: [] },
    };
    byLearner.set(key, sighting);
    if (!known) {
      unknown.add(label);
      continue;
    }
    const number = (heading: string) => numberIn(cell(heading));
    const facts: CriterionFacts = {
      criterion: known.id,
      complete: cell('Overall') === '' ? null : /^complete/.test(cell('Overall')),
      learn: stateOf(cell('Learn')),
      practise: stateOf(cell('Practise')),
      check: stateOf(cell('Check')),
      best: number('Best score %'),
      passMark: number('Pass mark %'),
      checksTaken: number('Checks taken'),
      minutes: number('Minutes'),
    };
    sighting.criteria.push(facts);
  }
  return { sightings: [...byLearner.values()], courses: [...courses], unknown: [...unknown] };
}

function stateOf(words: string): State | null {
  const states = Object.keys(stateWords) as State[];
  return states.find((state) => stateWords[state] === words) ?? null;
}

function numberIn(text: string): number | null {
  const number = Number(text.replace(',', '.'));
  return text === '' || !Number.isFinite(number) ? null : number;
}
