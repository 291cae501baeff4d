import { useStore } from '@nanostores/preact';
import { useId } from 'preact/hooks';
import { $writing, write } from '../../stores/writing.ts';
import { useLive } from '../use-live.ts';

interface Props {
  /** The text's key: `<criterion>/box/<id>`. */
  readonly textKey: string;
  readonly prompt: string;
  readonly hint?: string | undefined;
}

/** *Your workplace*: asks for one fact of the learner's own, and keeps it for the account. */
export function Yours({ textKey, prompt, hint }: Props) {
  const live = useLive();
  const writing = useStore($writing, { ssr: () => $writing.get() });
  const id = useId();
  return (
    <div class="yours">
      <p class="label">Your workplace</p>
      <label for={id}>{prompt}</label>
      <fieldset disabled={!live}>
        <textarea
          id={id}
          aria-describedby={`${id}-hint`}
          value={live ? (writing.texts[textKey]?.value ?? '') : ''}
          onInput={(event) => write(textKey, event.currentTarget.value)}
        />
      </fieldset>
      <p class="small" id={`${id}-hint`}>
        {hint} No names of customers or colleagues. Offered to you again when you write your
        account.
      </p>
    </div>
  );
}
