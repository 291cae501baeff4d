import { useEffect, useRef, useState } from 'preact/hooks';
import { chosenCriteria } from '../../../course/chosen-criteria.ts';
import { choicesFromQuery, choicesQuery } from '../../../course/package-address.ts';
import type { ChosenWords } from '../../../course/package-choices.ts';
import type { CourseToChoose } from '../../../course/package-scope.ts';
import type { MakeProgress } from '../builder/make-messages.ts';
import { ChoosePackage } from './ChoosePackage.tsx';
import { openPackage } from './open-package.ts';
import { Player } from './Player.tsx';
import type { ServedFolder } from './served-folder.ts';
import type { OpenedPackage } from './use-player.ts';
import './preview.css';

/** The preview: choose a package, and see it run in an LMS. An address with a choice opens it. */
export function Preview({ course }: { readonly course: CourseToChoose }) {
  const [words, setWords] = useState<ChosenWords | null>(null);
  const [opened, setOpened] = useState<OpenedPackage | null>(null);
  const [said, say] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState<AbortController | null>(null);
  const [progress, setProgress] = useState<MakeProgress | null>(null);
  const [asked, setAsked] = useState(false);
  const folder = useRef<ServedFolder | null>(null);

  const open = async (chosen: ChosenWords): Promise<void> => {
    const cancel = new AbortController();
    setOpened(null);
    folder.current?.close();
    setProblem('');
    setBusy(cancel);
    say('Making the package …');
    history.replaceState(history.state, '', `?${choicesQuery(chosen)}`);
    try {
      const making = { signal: cancel.signal, onProgress: setProgress };
      const result = await openPackage(chosen, making);
      folder.current = result.folder;
      setOpened(result.opened);
      say('');
    } catch (error) {
      say(cancel.signal.aborted ? 'Cancelled. Nothing was opened.' : '');
      if (!cancel.signal.aborted)
        setProblem(error instanceof Error ? error.message : String(error));
    }
    setBusy(null);
    setProgress(null);
  };

  useEffect(() => {
    if (!mayFrame()) return location.reload();
    const { words: chosen, problems } = choicesFromQuery(location.search, course);
    setWords(chosen);
    const odd = problems.map(({ choice, found }) => `${choice}=${found}`);
    if (odd.length > 0) setProblem(`This address holds something unknown: ${odd.join(', ')}.`);
    else if (chosen.criteria) void open(firstOf(chosen, course));
  }, []);

  return (
    <div class="preview">
      <ChoosePackage
        course={course}
        words={words}
        busy={busy !== null}
        onOpen={(chosen) => {
          setAsked(true);
          void open(chosen);
        }}
      />
      <p class="preview-said" role="status">
        {said}
      </p>
      {busy && (
        <p class="preview-making">
          <progress
            aria-label="Making the package"
            {...(progress && { value: progress.done, max: progress.of })}
          />
          <button type="button" class="quiet" onClick={() => busy.abort()}>
            Cancel
          </button>
        </p>
      )}
      {problem && (
        <p class="preview-problem" role="alert">
          {problem}
        </p>
      )}
      {opened && <Player key={opened.url} {...opened} arrive={asked} />}
    </div>
  );
}

/** Does the document's policy allow frames? One that was entered without a new document does not. */
function mayFrame(): boolean {
  const policy = document.querySelector<HTMLMetaElement>(
    'meta[http-equiv="Content-Security-Policy"]',
  );
  return !policy || policy.content.includes('frame-src');
}

/** One package, where the choice was one for each criterion. */
function firstOf(words: ChosenWords, course: CourseToChoose): ChosenWords {
  if (words.each !== 'yes') return words;
  return { ...words, criteria: chosenCriteria(words.criteria ?? '', course).criteria[0] };
}
