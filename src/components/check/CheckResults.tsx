import { useEffect, useRef } from 'preact/hooks';
import { passed, score } from '../../course/check/score.ts';
import { pageOf } from '../../course/package-settings.ts';
import { Feedback } from '../question/Feedback.tsx';
import { inline, Prose } from '../question/Prose.tsx';
import { questionOf, type CheckContent } from './check-content.ts';

interface Props {
  readonly content: CheckContent;
  readonly passMark: number;
  readonly questions: readonly number[];
  readonly marks: readonly boolean[];
  /** Empty when the check was finished on an earlier visit: only the marks were kept. */
  readonly responses: readonly string[];
  readonly best: number | null;
  readonly onAgain: () => void;
}

/** The end of a check: the score, each section with the way back to it, each question with reasons. */
export function CheckResults(props: Props) {
  const { content, passMark, questions, marks, responses, best, onAgain } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const now = score(marks);
  const fresh = responses.length > 0;
  useEffect(() => {
    if (fresh) heading.current?.focus();
  }, []);
  const asked = questions.map((code, at) => ({
    question: questionOf(content, code),
    right: marks[at] ?? false,
    response: responses[at] ?? '',
  }));
  const sections = content.sections
    .map((section) => {
      const mine = asked.filter(({ question }) => question?.section === section.id);
      return { ...section, of: mine.length, right: mine.filter((a) => a.right).length };
    })
    .filter(({ of }) => of > 0);
  const lesson = pageOf(content.criterion.id, 'learn');

  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        {now}%: {passed(now, passMark) ? 'a pass' : 'not yet a pass'}
      </h2>
      <p>
        {marks.filter(Boolean).length} of {marks.length} right; {passMark}% is a pass. Your best so
        far is {best}%. This is practice: it shows you what to go back to.
      </p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Section of the lesson</th>
              <th scope="col">Right</th>
            </tr>
          </thead>
          <tbody>
            {sections.map(({ id, title, of, right }) => (
              <tr>
                <th scope="row">
                  <a href={`${lesson}#${id}`}>{title}</a>
                </th>
                <td>
                  {right} of {of}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="actions">
        <button type="button" onClick={onAgain}>
          Another check
        </button>
        <a class="button quiet" href={pageOf(content.criterion.id, 'account')}>
          On to your account
        </a>
      </div>
      <h2>Question by question</h2>
      <ol class="reviewed">
        {asked.map(
          ({ question, right, response }) =>
            question && (
              <li>
                {question.case && <Prose text={question.case} />}
                <p>
                  <strong>{inline(question.stem)}</strong>
                </p>
                <Feedback
                  question={question}
                  response={response}
                  right={right}
                  showKey
                  focus={false}
                />
              </li>
            ),
        )}
      </ol>
    </>
  );
}
