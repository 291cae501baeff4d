import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Theme } from '../../course/schema/comments.ts';
import { $writing, textOf, write } from '../../stores/writing.ts';
import { agreement } from '../../tools/agreement.ts';
import { codingFrom, codingText } from '../../tools/coding.ts';
import { useLive } from '../use-live.ts';
import { CodingCard } from './CodingCard.tsx';
import type { SampleComment } from './coding-sample.ts';
import { OwnPareto } from './OwnPareto.tsx';
import { Readings } from './Readings.tsx';

interface Props {
  /** The coding's key in the writing: `<criterion>/work/<id>`. */
  readonly textKey: string;
  readonly themes: readonly Theme[];
  readonly comments: readonly SampleComment[];
  readonly children?: ComponentChildren;
}

/** The learner sorts comments into themes, then compares with a second reader. Nothing is marked. */
export function CodeComments({ textKey, themes, comments, children }: Props) {
  const live = useLive();
  const writing = useStore($writing, { ssr: () => $writing.get() });
  const [place, setPlace] = useState(1);
  const [shown, show] = useState(false);
  const heading = useRef<HTMLParagraphElement>(null);
  const after = useRef<HTMLDivElement>(null);

  const coding = codingFrom(
    live ? textOf(writing, textKey) : '',
    comments.map(({ ref }) => ref),
    themes.map(({ letter }) => letter),
  );
  const second = Object.fromEntries(comments.map(({ ref, letter }) => [ref, letter]));
  const { agreed, differ } = agreement(coding, second);
  const coded = Object.keys(coding).length;
  const enough = Math.ceil(comments.length / 2);
  const differing = comments.filter(({ ref }) => differ.includes(ref));
  const others = comments.filter(({ ref }) => !differ.includes(ref));
  const comment = comments[place - 1];

  const go = (next: number) => {
    setPlace(next);
    requestAnimationFrame(() => heading.current?.focus());
  };
  const compare = () => {
    show(true);
    requestAnimationFrame(() => after.current?.focus());
  };
  return (
    <div class="coding">
      <p class="label">Your turn to code</p>
      {comment && (
        <CodingCard
          comment={comment}
          place={place}
          of={comments.length}
          themes={themes}
          chosen={coding[comment.ref]}
          live={live}
          heading={heading}
          onChoose={(letter) => write(textKey, codingText({ ...coding, [comment.ref]: letter }))}
          onGo={go}
        />
      )}
      <p class="small coding-count" role="status">
        {coded} of {comments.length} coded.
        {coded < enough && ` You can compare from ${enough} on.`}
      </p>
      <div class="actions">
        <button
          type="button"
          class="quiet"
          disabled={!live || shown || coded < enough}
          onClick={compare}
        >
          Compare with a second reader
        </button>
      </div>
      <div
        class="commit-after"
        data-waiting={!shown || undefined}
        ref={after}
        tabIndex={-1}
        role="group"
        aria-label="You and the second reader"
      >
        {agreed && (
          <p>
            You and the second reader agree on{' '}
            <b>
              {agreed.count} of {agreed.of}: {Math.round(agreed.percent)}%
            </b>
            .
          </p>
        )}
        {differing.length > 0 && (
          <>
            <h3>Where you differ</h3>
            <Readings comments={differing} themes={themes} coding={coding} />
          </>
        )}
        <details>
          <summary>
            {agreed ? 'The others, with the second reader’s reasons' : 'All with the reasons'} (
            {others.length})
          </summary>
          <Readings comments={others} themes={themes} coding={coding} />
        </details>
        {children}
        <OwnPareto themes={themes} coding={coding} />
      </div>
    </div>
  );
}
