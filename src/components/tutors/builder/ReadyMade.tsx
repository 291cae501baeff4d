import { useEffect, useState } from 'preact/hooks';
import type { PackageFile } from '../../../../scorm/packages-of.ts';
import { unitReportWords, type BuilderCourse } from './builder-course.ts';
import { readyPackages } from './ready-made.ts';
import { ReadyGroup } from './ReadyGroup.tsx';
import { settingWords } from './setting-words.ts';
import './builder.css';

/** The packages that lie beside the site, as its list names them when the page is opened. */
export function ReadyMade({ course }: { readonly course: BuilderCourse }) {
  const [files, setFiles] = useState<readonly PackageFile[] | 'reading' | 'missing' | 'failed'>(
    'reading',
  );
  const read = () => {
    setFiles('reading');
    void readList().then(setFiles);
  };
  useEffect(read, []);

  if (files === 'reading') return <p>Looking for the packages beside this site.</p>;
  if (files === 'failed') {
    return (
      <div class="builder-note" role="alert">
        <p>The list of packages could not be read: there may be no connection.</p>
        <button type="button" class="quiet" onClick={read}>
          Try again
        </button>
      </div>
    );
  }
  if (files === 'missing' || files.length === 0) {
    return (
      <div class="builder-note">
        <p>
          There are no ready-made packages beside this site: it was built without them. You can make
          any package further down on this page. Whoever looks after the site can add the ready-made
          ones with <code>npm run package</code>.
        </p>
      </div>
    );
  }
  const { whole, units, criteria, others } = readyPackages(files, course);
  const settings = [...new Set(files.map((file) => settingWords(file).replace(/^.*? · /, '')))];
  const versions = [...new Set(files.map(({ version }) => version))];
  return (
    <>
      <p class="small">
        Version {versions.join(', ')}
        {settings.length <= 2 && ` · ${settings[0]}`}
      </p>
      {versions.some((version) => version !== course.version) && (
        <p class="builder-note">
          This site is version {course.version}: the packages beside it were made of another. Make
          what you need further down, or ask whoever looks after the site for new ones.
        </p>
      )}
      <ReadyGroup name="One criterion" packages={criteria}>
        One activity in your LMS for each criterion, with its own progress and score, and with every
        check question in the report. Choose these if you are not sure.
      </ReadyGroup>
      <ReadyGroup name="A whole unit" packages={units}>
        One activity for all criteria of a unit, with a menu inside. Choose one if you want a single
        entry in the grade book for the unit. {unitReportWords(course)}
      </ReadyGroup>
      <ReadyGroup name="The whole course" packages={whole}>
        All three units in one activity. Choose it to look round, or if your learners take all of it
        and one score is enough: it reports each criterion’s score, but not single questions.
      </ReadyGroup>
      <ReadyGroup name="Made for this site" packages={others}>
        Whoever looks after this site made these with choices of their own.
      </ReadyGroup>
    </>
  );
}

async function readList(): Promise<readonly PackageFile[] | 'missing' | 'failed'> {
  try {
    const response = await fetch('packages/packages.json', { cache: 'no-cache' });
    if (response.status === 404) return 'missing';
    return response.ok ? ((await response.json()) as PackageFile[]) : 'failed';
  } catch {
    return 'failed';
  }
}
