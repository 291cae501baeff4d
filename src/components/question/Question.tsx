import { useStore } from '@nanostores/preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Coded } from '../../course/course.ts';
import { isRight } from '../../course/question/mark.ts';
import type { Question as QuestionData } from '../../course/schema/question.ts';
import { recordMark } from '../../stores/actions.ts';
import { $attempt } from '../../stores/attempt.ts';
import { useLive } from '../use-live.ts';
import { isComplete, whatIsMissing } from './complete.ts';
import { Feedback } from './Feedback.tsx';
import { goOn } from './go-on.ts';
import { tellPassed } from './passed.ts';
import { inline, Prose } from './Prose.tsx';
import { ResponseField } from './ResponseField.tsx';

interface Props {
  readonly question: Coded<QuestionData>;
  /** Code of its criterion. */
  readonly criterion: number;
}

/**
 * A question inside a lesson. The first miss shows what led there, the second also the key's reason;
 * nothing is marked before *Check* is pressed.
 */
export function Question({ question, criterion }: Props) {
  const live = useLive();
  const attempt = useStore($attempt, { ssr: () => $attempt.get() });
  const [response, setResponse] = useState('');
  const [marked, setMarked] = useState<{ response: string; right: boolean } | null>(null);
  const [misses, setMisses] = useState(0);
  const [missing, setMissing] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const name = `q${useId()}`;
  const record = live ? attempt.criteria[criterion]?.questions[question.code] : undefined;

  const change = (next: string) => {
    setResponse(next);
    setMissing('');
  };
  const check = () => {
    if (!isComplete(question, response)) return setMissing(whatIsMissing(question));
    const right = isRight(question, response);
    recordMark(criterion, question.code, right);
    setMarked({ response, right });
    if (!right) setMisses(misses + 1);
    tellPassed(box.current, question.code);
  };
  const again = () => {
    setMarked(null);
    requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>('input, select, button')?.focus(),
    );
  };
  const pass = () => {
    tellPassed(box.current, question.code);
    goOn(box.current);
  };

  return (
    <div
      role="group"
      class="question"
      ref={box}
      data-question={question.code}
      aria-label="Question"
    >
      {question.case && (
        <div class="question-case">
          <Prose text={question.case} />
        </div>
      )}
      <fieldset disabled={!live || marked !== null}>
        <legend>{inline(question.stem)}</legend>
        <ResponseField question={question} response={response} onChange={change} name={name} />
      </fieldset>
      {record && !marked && (
        <p class="small answered">
          {record.right ? 'You got this right before.' : 'You tried this before: not yet right.'}{' '}
          You can do it again.
        </p>
      )}
      {marked && <Feedback question={question} {...marked} showKey={marked.right || misses > 1} />}
      <p class="small" role="status">
        {missing}
      </p>
      <div class="actions">
        {marked ? (
          !marked.right && (
            <button type="button" onClick={again}>
              Try again
            </button>
          )
        ) : (
          <button type="button" disabled={!live} onClick={check}>
            Check
          </button>
        )}
        <button type="button" class={marked?.right ? '' : 'quiet'} disabled={!live} onClick={pass}>
          Go on
        </button>
      </div>
    </div>
  );
}
