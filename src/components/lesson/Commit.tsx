import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useLive } from '../use-live.ts';

interface Props {
  readonly label: string;
  readonly prompt: string;
  readonly options: readonly string[];
  readonly children?: ComponentChildren;
}

/** The learner takes a side before the text that follows opens. Nothing is marked or kept. */
export function Commit({ label, prompt, options, children }: Props) {
  const live = useLive();
  const [side, take] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const after = useRef<HTMLDivElement>(null);
  const name = useId();
  const reveal = () => {
    setOpen(true);
    requestAnimationFrame(() => after.current?.focus());
  };
  return (
    <div class="commit">
      <fieldset disabled={!live || open}>
        <legend>
          <span class="label">{label}</span>
          <span class="claim">{prompt}</span>
        </legend>
        {options.map((option) => (
          <div class="option" data-chosen={side === option || undefined}>
            <label>
              <input
                type="radio"
                name={name}
                checked={side === option}
                onChange={() => take(option)}
              />
              <span>{option}</span>
            </label>
          </div>
        ))}
      </fieldset>
      {!open && (
        <div class="actions">
          <button type="button" class="quiet" disabled={!live || side === null} onClick={reveal}>
            That is my view
          </button>
        </div>
      )}
      <div
        class="commit-after"
        data-waiting={!open || undefined}
        ref={after}
        tabIndex={-1}
        role="group"
        aria-label="What to make of it"
      >
        {children}
      </div>
    </div>
  );
}
