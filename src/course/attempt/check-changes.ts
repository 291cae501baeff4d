/** What a learner can do to an attempt in a check. The same rules as in `changes.ts` hold. */
import { score } from '../check/score.ts';
import { keptResponse } from '../question/kept-response.ts';
import type { Attempt, CheckSheet, CriterionAttempt, QuestionRecord, Response } from './attempt.ts';
import { changeCriterion, latest } from './change.ts';
import { marked, withFirst } from './question-record.ts';

/** A check was drawn; an unfinished one before it is given up. */
export function startCheck(
  attempt: Attempt,
  device: number,
  criterion: number,
  questions: readonly number[],
): Attempt {
  return changeCriterion(attempt, criterion, () => ({
    sheet: latest<CheckSheet>(attempt, device, {
      questions: [...questions],
      responses: questions.map(() => ''),
    }),
  }));
}

/**
 * A response on the sheet was given or changed; `index` is the question's place on it. It is kept
 * folded and cut, so what is typed should be shown from the box and not from here.
 */
export function respondInCheck(
  attempt: Attempt,
  device: number,
  criterion: number,
  index: number,
  response: Response,
): Attempt {
  return changeCriterion(attempt, criterion, ({ sheet: { value: sheet } }) => {
    const kept = keptResponse(response);
    const before = sheet?.responses[index];
    if (!sheet || before === undefined || before === kept) return null;
    const responses = sheet.responses.with(index, kept);
    return { sheet: latest<CheckSheet>(attempt, device, { ...sheet, responses }) };
  });
}

/**
 * The check was marked, one mark for each question. Changes nothing if there is no unfinished
 * sheet of that length: a second click on *Finish* must not count as a second check.
 */
export function finishCheck(
  attempt: Attempt,
  device: number,
  criterion: number,
  marks: readonly boolean[],
): Attempt {
  return changeCriterion(attempt, criterion, (before) => {
    const sheet = before.sheet.value;
    if (!sheet || sheet.marks || sheet.questions.length !== marks.length) return null;
    const questions: Record<number, QuestionRecord> = { ...before.questions };
    const best = Math.max(before.kept.best ?? 0, score(marks));
    let kept: CriterionAttempt['kept'] = { ...before.kept, best };
    sheet.questions.forEach((code, index) => {
      const right = marks[index] ?? false;
      questions[code] = marked(questions[code], right);
      kept = withFirst(kept, code, sheet.responses[index] ?? '', right);
    });
    return {
      questions,
      checksTaken: before.checksTaken + 1,
      sheet: latest<CheckSheet>(attempt, device, {
        questions: sheet.questions,
        responses: [],
        marks: [...marks],
      }),
      kept,
    };
  });
}
