import { useRef, useState } from 'preact/hooks';
import type { DraftSection } from '../../account/draft.ts';

interface Props {
  readonly section: DraftSection;
  /** Id of the box below. */
  readonly box: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onRename: (title: string) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onTakeOut: () => void;
}

/** A heading of the account, which the learner may word, move and take out. */
export function SectionHeading(props: Props) {
  const { section, box, first, last } = props;
  const [changing, change] = useState(false);
  // What is being typed is the field's own: a render in between must not put the old words back.
  const [typed, type] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = `${box}-title`;
  const keep = () => {
    if (typed !== null) props.onRename(typed);
    type(null);
  };
  const done = () => {
    keep();
    change(false);
    opener.current?.focus();
  };
  return (
    <>
      <div class="account-heading">
        <h3>
          <label for={box} dir="auto">
            {section.title}
          </label>
        </h3>
        <button
          type="button"
          class="plain"
          ref={opener}
          aria-expanded={changing}
          onClick={() => change(!changing)}
        >
          Change heading<span class="unseen"> “{section.title}”</span>
        </button>
      </div>
      {changing && (
        <div class="account-change">
          <label for={id}>Your heading</label>
          <input
            id={id}
            type="text"
            maxLength={120}
            value={typed ?? section.title}
            onInput={(event) => type(event.currentTarget.value)}
            onBlur={keep}
          />
          <div class="actions">
            <button type="button" class="quiet" disabled={first} onClick={() => props.onMove(-1)}>
              Move up
            </button>
            <button type="button" class="quiet" disabled={last} onClick={() => props.onMove(1)}>
              Move down
            </button>
            <button type="button" class="quiet" onClick={props.onTakeOut}>
              Take out
            </button>
            <button type="button" class="quiet" onClick={done}>
              Done
            </button>
          </div>
        </div>
      )}
    </>
  );
}
