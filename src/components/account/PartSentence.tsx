import { useState } from 'preact/hooks';
import { excerpt } from '../../account/sentences.ts';

interface Props {
  readonly id: string;
  /** The criterion's part, for a screen reader. */
  readonly part: string;
  /** All sentences of the account. */
  readonly sentences: readonly string[];
  /** `''` if none. */
  readonly chosen: string;
  readonly onChoose: (sentence: string) => void;
}

/**
 * The sentence that covers a part. All of them are listed only while somebody is at this list: in a
 * long account that is hundreds for each part, and the browser looks through the whole page after
 * every key. They are there before it opens, since what a press or the focus asks for is rendered
 * before the browser acts on it.
 */
export function PartSentence({ id, part, sentences, chosen, onChoose }: Props) {
  const [here, come] = useState(false);
  const gone = chosen !== '' && !sentences.includes(chosen);
  const listed = here ? sentences : [];
  const words = (sentence: string) => excerpt(sentence, 0, 0, 90).after;
  return (
    <>
      <label class="small" for={id}>
        The sentence that covers it<span class="unseen">: {part}</span>
      </label>
      <select
        id={id}
        value={chosen}
        onPointerDown={() => come(true)}
        onFocus={() => come(true)}
        onBlur={() => come(false)}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="">None chosen</option>
        {chosen !== '' && !listed.includes(chosen) && (
          <option value={chosen}>{words(chosen)}</option>
        )}
        {listed.map((sentence) => (
          <option value={sentence}>{words(sentence)}</option>
        ))}
      </select>
      {gone && (
        <p class="small">
          This sentence has changed since you chose it. Look whether it still covers the part.
        </p>
      )}
    </>
  );
}
