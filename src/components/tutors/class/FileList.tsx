import type { ClassCourse } from '../../../course/class/class-course.ts';
import type { ClassFile, ReadFile } from './class-files.ts';
import { PickPackage } from './PickPackage.tsx';
import { reportNotes } from '../../../course/class/report-notes.ts';

interface Props {
  readonly files: readonly ClassFile[];
  readonly course: ClassCourse;
  readonly onRemove: (file: ClassFile) => void;
  readonly onPackage: (file: ReadFile, criteria: readonly string[]) => void;
  readonly onClear: () => void;
}

/** Every file that was chosen: what it is, what it lacks, or why it was not read. */
export function FileList({ files, course, onRemove, onPackage, onClear }: Props) {
  return (
    <section class="class-files" aria-labelledby="class-files">
      <h2 id="class-files">Files on this page</h2>
      <ul>
        {files.map((file) => (
          <li key={file.id} data-refused={file.problem !== null || undefined}>
            <p class="class-file-name">
              <span class="class-file-number">File {file.id}</span> <strong>{file.name}</strong>{' '}
              <button
                type="button"
                class="plain"
                aria-label={`Take off ${file.name}`}
                onClick={() => onRemove(file)}
              >
                Take off
              </button>
            </p>
            {file.problem ? (
              <p>
                <strong>Not read.</strong> {file.problem.what} {file.problem.todo}
              </p>
            ) : (
              <>
                <p>{kindWords(file)}</p>
                {[...file.notes, ...(file.report ? reportNotes(file.report, course) : [])].map(
                  (note) => (
                    <p key={note} class="small">
                      {note}
                    </p>
                  ),
                )}
                {file.report && !file.report.named && (
                  <PickPackage file={file} course={course} onPick={onPackage} />
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {files.length > 1 && (
        <div class="actions">
          <button type="button" class="quiet" onClick={onClear}>
            Take all off
          </button>
        </div>
      )}
    </section>
  );
}

function kindWords({ kind, report, sightings }: ReadFile): string {
  const names = [...new Set(sightings.map(({ name, email }) => name || email || 'no name'))];
  if (kind === 'progress')
    return `Progress file of ${names.join(', ')}. What was written in it is not shown here.`;
  if (kind === 'record') return `Record of ${names.join(', ')}.`;
  const title = report?.title ? ` of “${report.title}”` : '';
  const what = report?.interactions ? 'Interactions report' : 'Basic report';
  const questions = report?.interactions ? `, ${report.interactions} questions` : ', scores only';
  const learners = `${names.length} ${names.length === 1 ? 'learner' : 'learners'}`;
  return `${what}${title}: ${learners}${questions}.`;
}
