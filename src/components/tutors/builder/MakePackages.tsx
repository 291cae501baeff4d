import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChosenWords } from '../../../course/package-choices.ts';
import { MadeFiles } from './MadeFiles.tsx';
import type { MadePackages, MakeProgress } from './make-messages.ts';
import { makeTogether } from './make-in-browser.ts';
import { Progress } from './Progress.tsx';

interface Props {
  readonly words: ChosenWords;
  /** How many packages the choice asks for. */
  readonly count: number;
  /** Why nothing can be made of the choice; `null` = it can. */
  readonly hindrance: string | null;
}

/** Nothing yet, under way, or what came of it. */
type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly progress: MakeProgress | null }
  | { readonly kind: 'made'; readonly made: MadePackages }
  | { readonly kind: 'stopped'; readonly words: string; readonly again: boolean };

/** Makes what was chosen, shows how far it is, and offers what was made. */
export function MakePackages({ words, count, hindrance }: Props) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => () => running.current?.abort(), []);
  useEffect(() => {
    if (state.kind === 'made') heading.current?.focus();
  }, [state.kind]);

  const make = async () => {
    if (running.current) return;
    if (hindrance !== null) {
      return setState({ kind: 'stopped', words: hindrance, again: false });
    }
    const mine = new AbortController();
    running.current = mine;
    setState({ kind: 'making', progress: null });
    try {
      const made = await makeTogether(words, {
        signal: mine.signal,
        onProgress: (progress) => setState({ kind: 'making', progress }),
      });
      setState({ kind: 'made', made });
    } catch (error) {
      const why = mine.signal.aborted
        ? 'Cancelled. Nothing was made; your choices are still here.'
        : error instanceof Error
          ? error.message
          : String(error);
      setState({ kind: 'stopped', words: why, again: !mine.signal.aborted });
    } finally {
      running.current = null;
    }
  };
  const cancel = () => {
    running.current?.abort();
    button.current?.focus();
  };

  const making = state.kind === 'making';
  return (
    <>
      <div class="actions">
        <button ref={button} type="button" aria-disabled={making} onClick={() => void make()}>
          {count > 1 ? `Make ${count} packages` : 'Make the package'}
        </button>
        {making && (
          <button type="button" class="quiet" onClick={cancel}>
            Cancel
          </button>
        )}
      </div>
      {making && <Progress progress={state.progress} />}
      <div role="status">
        {making && <span class="unseen">Making. You can cancel at any time.</span>}
        {state.kind === 'stopped' && <p class="builder-said">{state.words}</p>}
      </div>
      {state.kind === 'stopped' && state.again && (
        <button type="button" class="quiet" onClick={() => void make()}>
          Try again
        </button>
      )}
      {state.kind === 'made' && (
        <section class="builder-made" aria-labelledby="builder-made">
          <h3 id="builder-made" ref={heading} tabIndex={-1}>
            {state.made.packages.length > 1
              ? `${state.made.packages.length} packages are ready`
              : 'Your package is ready'}
          </h3>
          <p class="small">
            They exist only in this page until you save them. The same choices give the same bytes
            again, here and on the command line.
          </p>
          <MadeFiles {...state.made} />
        </section>
      )}
    </>
  );
}
