import { useRef, useState } from 'preact/hooks';
import type { FeedbackComment } from '../../account/feedback.ts';
import type { Draft } from '../../account/draft.ts';
import { mostHeadings } from '../../account/outline.ts';
import { headings } from './headings.ts';
import { Saved } from './Saved.tsx';
import { SectionHeading } from './SectionHeading.tsx';
import { WrittenBox } from './WrittenBox.tsx';
import './writing-page.css';

interface Props {
  readonly criterion: string;
  /** Words at the head of the page: `D9 4.1 · H/601/1554`. */
  readonly head: string;
  /** The mark on every page; `''` once the learner turned it off. */
  readonly mark: string;
  readonly words: string;
  readonly draft: Draft;
  /** What a tutor said, by heading. */
  readonly comments: readonly FeedbackComment[];
  /** The learner's work has been read. */
  readonly open: boolean;
  /** What was just done, for the eye and for a screen reader. */
  readonly said: string;
  readonly say: (words: string) => void;
  readonly onEnter: (box: HTMLTextAreaElement, heading: string) => void;
}

/** The account as it will be printed, each heading with a box that grows. */
export function WritingPage(props: Props) {
  const { criterion, head, mark, words, draft, comments, open, said, say, onEnter } = props;
  const [title, setTitle] = useState('');
  const page = useRef<HTMLElement>(null);
  const { sections, aside } = draft;
  const act = headings(criterion, sections, aside);
  const add = () => {
    if (title.trim() === '') return say('Write the heading first.');
    act.add(title);
    setTitle('');
    say(`“${title.trim()}” was added at the end.`);
  };
  const takeOut = (id: string, name: string) => {
    act.takeOut(id);
    say(`“${name}” was taken out. Its text is kept: see “Headings” below, or press Undo.`);
    page.current?.querySelector<HTMLElement>('.account-headings > summary')?.focus();
  };
  return (
    <section class="account-page" aria-labelledby="account-writing" ref={page}>
      <h2 class="unseen" id="account-writing">
        Your draft
      </h2>
      <div class="account-head">
        <p>{head}</p>
        <p class="account-draft">{mark}</p>
      </div>
      {sections.map((section, index) => {
        const { id, key, title, asks } = section;
        const box = `account-draft-${id}`;
        return (
          <div class="account-section" key={key}>
            <SectionHeading
              section={section}
              box={box}
              first={index === 0}
              last={index === sections.length - 1}
              onRename={(next) => act.rename(section, next)}
              onMove={(by) => {
                act.move(id, by);
                say(`“${title}” was moved ${by < 0 ? 'up' : 'down'}.`);
              }}
              onTakeOut={() => takeOut(id, title)}
            />
            {asks && (
              <p class="small" id={`${box}-asks`}>
                {asks}
              </p>
            )}
            <WrittenBox
              id={box}
              textKey={key}
              {...(asks && { describedBy: `${box}-asks` })}
              onEnter={(element) => onEnter(element, title)}
            />
            {comments
              .filter(({ heading, text }) => heading === id && text.trim() !== '')
              .map(({ text }) => (
                <div class="account-comment">
                  <p class="label">Your tutor</p>
                  <p class="account-own" dir="auto">
                    {text}
                  </p>
                </div>
              ))}
          </div>
        );
      })}
      <p class="account-said" role="status">
        {said}
      </p>
      <div class="account-foot">
        <p>{words}</p>
        <p>{open && <Saved />}</p>
      </div>
      <details class="account-headings">
        <summary>Headings: add one, or put one back</summary>
        {sections.length < mostHeadings && (
          <p class="account-add">
            <label for="account-new-heading">A heading of your own</label>
            <input
              id="account-new-heading"
              type="text"
              maxLength={120}
              value={title}
              onInput={(event) => setTitle(event.currentTarget.value)}
            />
            <button type="button" class="quiet" onClick={add}>
              Add it at the end
            </button>
          </p>
        )}
        {aside.length > 0 && <p>Taken out of the account, with what was written under it:</p>}
        <ul>
          {aside.map(({ id, title, text }) => (
            <li key={id}>
              <strong dir="auto">{title}</strong>
              <p class="account-own" dir="auto">
                {text || 'Nothing was written here.'}
              </p>
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  act.putBack(id);
                  say(`“${title}” is back at the end of your account.`);
                }}
              >
                Put back<span class="unseen"> “{title}”</span>
              </button>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
