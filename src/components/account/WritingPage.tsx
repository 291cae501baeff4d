import type { DraftSection } from '../../account/draft.ts';
import { WrittenBox } from './WrittenBox.tsx';
import './writing-page.css';

interface Props {
  /** Words at the head of the page: `D9 4.1 · H/601/1554`. */
  readonly head: string;
  readonly words: string;
  readonly sections: readonly DraftSection[];
  /** Where the writing is kept, in words that are true. */
  readonly saved: string;
  /** What was just done, for the eye and for a screen reader. */
  readonly said: string;
  readonly onEnter: (box: HTMLTextAreaElement, heading: string) => void;
}

/** The account as it will be printed, each heading with a box that grows. */
export function WritingPage({ head, words, sections, saved, said, onEnter }: Props) {
  return (
    <section class="account-page" aria-labelledby="account-writing">
      <h2 class="unseen" id="account-writing">
        Your draft
      </h2>
      <div class="account-head">
        <p>{head}</p>
        <p class="account-draft">DRAFT</p>
      </div>
      {sections.map(({ id, key, title, asks, text }) => (
        <div class="account-section" key={key}>
          <h3>
            <label for={`account-draft-${id}`}>{title}</label>
          </h3>
          <p class="small" id={`account-draft-${id}-asks`}>
            {asks}
          </p>
          <WrittenBox
            id={`account-draft-${id}`}
            textKey={key}
            kept={text}
            describedBy={`account-draft-${id}-asks`}
            onEnter={(box) => onEnter(box, title)}
          />
        </div>
      ))}
      <div class="account-foot">
        <p>{words}</p>
        <p>{saved}</p>
      </div>
      <p class="account-said" role="status">
        {said}
      </p>
      <p class="small">
        An empty line begins a new paragraph; a dash and a space begin a bullet point.
      </p>
    </section>
  );
}
