import { useEffect, useRef } from 'preact/hooks';
import { keyRationales, rationales, type Rationale } from '../../course/question/rationale.ts';
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
  const inPlaces = question.type === 'matching' || question.type === 'sequencing';
  // Beside the right places, what to say about the wrong ones is only noise.
  const chosen = showKey && !right && inPlaces ? [] : rationales(question, response);
  const key = right || !showKey ? [] : keyRationales(question);
  return (
    <div class="feedback">
      <h3 tabIndex={-1} ref={heading} class="verdict" data-right={right || undefined}>
        {right ? '✓ That is right' : '◦ Not yet'}
      </h3>
      <Rationales of={chosen} />
      {chosen.length === 0 && key.length === 0 && <p>Work it through once more, step by step.</p>}
      {key.length > 0 && <h4 class="key-heading">What would have been right</h4>}
      <Rationales of={key} />
    </div>
  );
}

function Rationales({ of }: { of: readonly Rationale[] }) {
  return (
    <>
      {of.map(({ about, text }) => (
        <div>
          {about && <p class="about">{inline(about)}</p>}
          <Prose text={text} />
        </div>
      ))}
    </>
  );
}
