import { useMemo, useRef, useState } from 'preact/hooks';
import type { ClassCourse } from '../../../course/class/class-course.ts';
import { byRule, people, type Decisions } from '../../../course/class/people.ts';
import { tallyQuestions } from '../../../course/class/question-tally.ts';
import { useLive } from '../../use-live.ts';
import { ofPackage, readFile, type ClassFile } from './class-files.ts';
import { ClassResults } from './ClassResults.tsx';
import { ChooseFiles } from './ChooseFiles.tsx';
import { FileList } from './FileList.tsx';
import { loadClassCourse, loadSamples } from './load-class-course.ts';
import './class.css';

/** The files of a class, and what they come to. All of it is forgotten with the page. */
export function ClassView() {
  const live = useLive();
  const [course, setCourse] = useState<ClassCourse | null>(null);
  const [files, setFiles] = useState<readonly ClassFile[]>([]);
  const [decisions, decide] = useState<Decisions>(byRule);
  const [said, say] = useState('');
  const next = useRef(1);
  // What is being read while more is chosen must not get lost.
  const held = useRef<readonly ClassFile[]>([]);
  const put = (all: readonly ClassFile[]) => {
    held.current = all;
    setFiles(all);
  };

  const add = async (chosen: readonly File[]) => {
    if (chosen.length === 0) return;
    say(`Reading ${counted(chosen.length, 'file')}.`);
    const known = await loadClassCourse();
    if (!known)
      return say(
        'The course’s questions could not be loaded. Check the connection, and choose the files again.',
      );
    setCourse(known);
    let refused = 0;
    for (const file of chosen) {
      const read = await readFile(file, next.current++, held.current, known);
      if (read.problem) refused += 1;
      put([...held.current, read]);
    }
    const readCount = chosen.length - refused;
    say(
      `${counted(readCount, 'file')} read` +
        (refused === 0
          ? '.'
          : `, ${refused} not: see below why. The others are not touched by it.`),
    );
  };
  const sample = async () => {
    const samples = await loadSamples();
    if (samples) return add(samples);
    say('The sample could not be loaded. Check the connection, and try again.');
  };
  // The button that was pressed goes with its file, so the focus goes to where files come from.
  const takeOff = (left: readonly ClassFile[], words: string) => {
    put(left);
    if (left.length === 0) decide(byRule);
    say(words);
    document.getElementById('class-choose')?.focus();
  };

  const sightings = useMemo(
    () => files.flatMap((file) => (file.problem ? [] : file.sightings)),
    [files],
  );
  const all = useMemo(() => people(sightings, decisions), [sightings, decisions]);
  const tallies = useMemo(() => (course ? tallyQuestions(all, course) : []), [all, course]);

  return (
    <>
      <ChooseFiles live={live} said={said} onChoose={add} onSample={sample} />
      {course && files.length > 0 && (
        <FileList
          files={files}
          course={course}
          onRemove={({ id, name }) =>
            takeOff(
              files.filter((file) => file.id !== id),
              `${name} was taken off this page.`,
            )
          }
          onPackage={(file, criteria) =>
            put(files.map((one) => (one === file ? ofPackage(file, criteria, course) : one)))
          }
          onClear={() => takeOff([], 'All files were taken off this page.')}
        />
      )}
      {course && all.length > 0 && (
        <ClassResults
          all={all}
          tallies={tallies}
          files={files}
          course={course}
          decisions={decisions}
          onDecide={decide}
        />
      )}
    </>
  );
}

/** `1 file`, `3 files`. */
function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
