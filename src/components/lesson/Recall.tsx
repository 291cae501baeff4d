import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { $writing, write } from '../../stores/writing.ts';
import { useLive } from '../use-live.ts';

interface Props {
  /** The text's key: `<criterion>/recall/<id>`. */
  readonly textKey: string;
  readonly prompt: string;
  readonly children?: ComponentChildren;
}

/** *From memory*: write first, then compare with the points. */
export function Recall({ textKey, prompt, children }: Props) {
  const live = useLive();
  const writing = useStore($writing, { ssr: () => $writing.get() });
  const [shown, show] = useState(false);
  const points = useRef<HTMLDivElement>(null);
  const id = useId();
  const text = live ? (writing.texts[textKey]?.value ?? '') : '';
  const compare = () => {
    show(true);
    requestAnimationFrame(() => points.current?.focus());
  };
  return (
    <div class="recall">
      <label for={id}>{prompt}</label>
      <fieldset disabled={!live}>
        <textarea
          id={id}
          value={text}
          onInput={(event) => write(textKey, event.currentTarget.value)}
        />
      </fieldset>
      <div class="actions">
        <button type="button" class="quiet" disabled={!live || shown} onClick={compare}>
          {text.trim() ? 'Compare' : 'Show the points'}
        </button>
      </div>
      <div
        class="commit-after"
        data-waiting={!shown || undefined}
        ref={points}
        tabIndex={-1}
        role="group"
        aria-label="Points to compare with"
      >
        {children}
      </div>
    </div>
  );
}
