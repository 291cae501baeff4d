import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { noSteps } from '../../course/writing/steps.ts';
import { gatherBeforeLeaving } from '../../stores/before-leaving.ts';
import { $steps, redoStep, undoStep } from '../../stores/undo.ts';

interface Props {
  readonly say: (words: string) => void;
  /** Makes the lines at the cursor a bullet list, or plain lines again. */
  readonly onBullets: () => void;
}

/** Undo, bullet points, and nothing on the screen but the page. */
export function WritingTools({ say, onBullets }: Props) {
  const { done, undone } = useStore($steps, { ssr: () => noSteps });
  const [alone, setAlone] = useState(false);

  useEffect(() => {
    const root = document.documentElement;
    root.toggleAttribute('data-page-alone', alone);
    if (!alone) return;
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setAlone(false);
    };
    document.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener('keydown', leave);
      root.removeAttribute('data-page-alone');
    };
  }, [alone]);

  const step = (act: () => string[], words: string) => {
    // What was typed and not kept yet is a step of its own.
    gatherBeforeLeaving();
    say(act().length > 0 ? words : 'That text has changed since, so it was left as it is.');
  };
  return (
    <div class="account-tools" role="group" aria-label="Writing tools">
      <button
        type="button"
        class="quiet"
        disabled={done.length === 0}
        onClick={() => step(undoStep, 'Undone.')}
      >
        Undo
      </button>
      <button
        type="button"
        class="quiet"
        disabled={undone.length === 0}
        onClick={() => step(redoStep, 'Done again.')}
      >
        Redo
      </button>
      <button type="button" class="quiet" onClick={onBullets}>
        Bullet points
      </button>
      <button
        type="button"
        class="quiet"
        aria-pressed={alone}
        onClick={() => {
          setAlone(!alone);
          say(alone ? '' : 'Only your page is shown. Esc brings the rest back.');
        }}
      >
        Only the page
      </button>
    </div>
  );
}
