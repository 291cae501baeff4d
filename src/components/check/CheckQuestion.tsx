import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckSheet } from '../../course/attempt/attempt.ts';
import { isRight } from '../../course/question/mark.ts';
import { shownOrder } from '../../course/question/shown-order.ts';
import { finishCheck, respondInCheck } from '../../stores/check-actions.ts';
import { isComplete, whatIsMissing } from '../question/complete.ts';
import { inline, Prose } from '../question/Prose.tsx';
import { ResponseField } from '../question/ResponseField.tsx';
import { questionOf, type CheckContent } from './check-content.ts';

interface Props {
  readonly content: CheckContent;
  readonly sheet: CheckSheet;
  readonly onFinish: (sheet: CheckSheet) => void;
}

/** One question of the check going on. Each response is kept at once, so that leaving loses none. */
export function CheckQuestion({ content, sheet, onFinish }: Props) {
  const { code } = content.criterion;
  const firstOpen = sheet.responses.findIndex((response) => response === '');
  const [index, setIndex] = useState(firstOpen < 0 ? sheet.questions.length - 1 : firstOpen);
  // What is being typed may be longer than what an attempt keeps of it.
  const [typed, setTyped] = useState<Record<number, string>>({});
  const [missing, setMissing] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [index]);

  const question = questionOf(content, sheet.questions[index] ?? -1);
  const response = typed[index] ?? sheet.responses[index] ?? '';
  const last = index === sheet.questions.length - 1;

  const change = (next: string) => {
    setTyped({ ...typed, [index]: next });
    setMissing('');
    if (question && isComplete(question, next)) respondInCheck(code, index, next);
  };
  const move = (to: number) => {
    moved.current = true;
    setMissing('');
    setIndex(to);
  };
  const next = () => {
    if (question && !isComplete(question, response)) return setMissing(whatIsMissing(question));
    if (question?.type === 'sequencing' && response === '')
      respondInCheck(code, index, shownOrder(question).join(''));
    if (!last) return move(index + 1);
    finish();
  };
  const finish = () => {
    const responses = sheet.questions.map((at, place) => {
      const asked = questionOf(content, at);
      const given = typed[place] ?? sheet.responses[place] ?? '';
      return given === '' && asked?.type === 'sequencing' ? shownOrder(asked).join('') : given;
    });
    const open = sheet.questions.findIndex((at, place) => {
      const asked = questionOf(content, at);
      return asked && !isComplete(asked, responses[place] ?? '');
    });
    if (open >= 0) return move(open);
    const marks = sheet.questions.map((at, place) => {
      const asked = questionOf(content, at);
      // A question that an update retired cannot be held against anybody.
      return asked ? isRight(asked, responses[place] ?? '') : true;
    });
    onFinish({ ...sheet, responses });
    finishCheck(code, marks);
  };

  return (
    <section class="question" aria-label="Check">
      <h2 class="label" tabIndex={-1} ref={heading}>
        Question {index + 1} of {sheet.questions.length}
      </h2>
      {question ? (
        <>
          {question.case && (
            <div class="question-case">
              <Prose text={question.case} />
            </div>
          )}
          <fieldset key={question.code}>
            <legend>{inline(question.stem)}</legend>
            <ResponseField
              question={question}
              response={response}
              onChange={change}
              name={`check-${question.code}`}
            />
          </fieldset>
        </>
      ) : (
        <p>This question was retired by an update of the course. It does not count against you.</p>
      )}
      <p class="small" role="status">
        {missing}
      </p>
      <div class="actions">
        <button type="button" onClick={next}>
          {last ? 'Finish the check' : 'Next'}
        </button>
        {index > 0 && (
          <button type="button" class="quiet" onClick={() => move(index - 1)}>
            Back
          </button>
        )}
      </div>
    </section>
  );
}
