import { useEffect, useRef } from 'preact/hooks';
import { keyRationales, rationales } from '../../course/question/rationale.ts';
import type { Question } from '../../course/schema/question.ts';
import { inline, Prose } from './Prose.tsx';

interface Props {
  readonly question: Question;
  readonly response: string;
  readonly right: boolean;
  /** Also say what would have been right, and why. */
  readonly showKey: boolean;
  /** Take the focus, so that it is read out. */
  readonly focus?: boolean;
}

/** What the response shows, in words; it takes the focus when it opens. */
export function Feedback({ question, response, right, showKey, focus = true }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, []);
  const chosen = rationales(question, response);
  const key = right || !showKey ? [] : keyRationales(question);
  return (
    <div class="feedback">
      <h3 tabIndex={-1} ref={heading} class="verdict" data-right={right || undefined}>
        {right ? '✓ That is right' : '◦ Not yet'}
      </h3>
      {chosen.map(({ about, text }) => (
        <div>
          {about && <p class="about">{inline(about)}</p>}
          <Prose text={text} />
        </div>
      ))}
      {key.length > 0 && <h4 class="key-heading">What would have been right</h4>}
      {key.map(({ about, text }) => (
        <div>
          {about && <p class="about">{inline(about)}</p>}
          <Prose text={text} />
        </div>
      ))}
    </div>
  );
}
