import type { Response } from '../attempt/attempt.ts';
import { draw } from '../check/draw.ts';
import { mulberry32 } from '../check/shuffle.ts';
import type { PoolQuestion } from '../package-settings.ts';
import { keptResponse } from '../question/kept-response.ts';
import { isRight } from '../question/mark.ts';
import { pattern } from '../question/pattern.ts';
import type { Question } from '../schema/question.ts';
import type { ClassCourse, ClassQuestion } from './class-course.ts';
import { packageQuestions } from './report-scope.ts';
import { sampleEmail, sampleLearners } from './sample-learners.ts';

/** How SCORM 1.2 tells a response, and the right one (see `interactions-12.ts`). */
export interface Telling {
  response(question: Pick<PoolQuestion, 'type'>, response: Response): string;
  right(question: Pick<PoolQuestion, 'type' | 'pattern'>): string;
}

/** Questions of one check. */
const drawn = 10;

/**
 * An invented class in one criterion, as Moodle 4.5 writes its interactions report with all columns
 * ticked: tab-separated, with the course's own questions. The same for the same course.
 */
export function sampleReport(course: ClassCourse, criterion: string, tell: Telling): string {
  const columns = packageQuestions(course, [criterion]);
  const title = course.scopes.find(({ criteria }) => criteria.join() === criterion)?.title ?? '';
  const heads = columns.flatMap((_, n) =>
    ['Question', 'Response', 'Right answer', 'Result'].map((head) => `${head} ${n}`),
  );
  const first = ['Name', 'Email address', 'Attempt', 'Started on', 'Last accessed on', 'Score'];
  const lines = sampleLearners.map((name, seed) => {
    const { firsts, best } = sampleChecks(columns, seed);
    const day = `${2 + (seed % 26)} November 2026`;
    const cells = columns.flatMap(({ name: id, code, question }) => {
      const given = firsts.get(code);
      if (!question || !given) return [id, '', '', ''];
      const right = tell.right({ type: question.type, pattern: pattern(question) });
      const result = isRight(question, given) ? 'correct' : 'wrong';
      return [id, tell.response(question, given), right, result];
    });
    const times = [`${day}, 9:${10 + (seed % 50)} AM`, `${day}, 2:${10 + ((seed * 7) % 50)} PM`];
    return [name, sampleEmail(name), '1', ...times, String(best), String(best), ...cells];
  });
  return [[...first, title, ...heads], ...lines]
    .map((line) => `${line.map(quoted).join('\t')}\n`)
    .join('');
}

/** Checks that the sample's learners took, and their best scores, in the order of the learners. */
export function sampleScores(
  course: ClassCourse,
  criterion: string,
): { readonly taken: number; readonly best: number }[] {
  const columns = packageQuestions(course, [criterion]);
  return sampleLearners.map((_, seed) => ({
    taken: checksTaken(seed),
    best: sampleChecks(columns, seed).best,
  }));
}

/** One in five has taken one check, the others two. */
function checksTaken(seed: number): number {
  return seed % 5 === 4 ? 1 : 2;
}

/** One learner's first responses by question code, and the best score of one or two checks. */
function sampleChecks(columns: readonly ClassQuestion[], seed: number) {
  const asked = columns.flatMap(({ question }) => (question ? [question] : []));
  const pool = asked.map(({ code, section }) => ({
    code,
    section: [...section].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 9973, 7),
  }));
  const chance = mulberry32(seed + 1);
  const ability = chance() + chance() - 1;
  const firsts = new Map<number, Response>();
  let best = 0;
  for (let taken = 0; taken < checksTaken(seed); taken += 1) {
    let right = 0;
    for (const code of draw(pool, drawn, seed, taken)) {
      const question = asked.find((one) => one.code === code)!;
      // Some questions are harder than others, the same ones for everybody.
      const hard = mulberry32(code * 7919)() - 0.5;
      const given = firsts.get(code) ?? sampleResponse(question, chance, ability - hard);
      if (!firsts.has(code)) firsts.set(code, keptResponse(given));
      right += isRight(question, given) ? 1 : 0;
    }
    best = Math.max(best, (100 * right) / Math.min(drawn, asked.length));
  }
  return { firsts, best: Math.floor(best) };
}

/** Right or not, more often right the larger `lead` is. */
function sampleResponse(question: Question, chance: () => number, lead: number): Response {
  const right = pattern(question);
  const key = question.type === 'numeric' ? String(question.key) : right;
  return chance() < 1 / (1 + Math.exp(-1.1 - 2.5 * lead))
    ? key
    : sampleMiss(question, right, chance);
}

/** What somebody might give instead: the first distractors draw more than the others. */
function sampleMiss(question: Question, right: Response, chance: () => number): Response {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() ** 2 * list.length)]!;
  switch (question.type) {
    case 'choice': {
      const wrong = pick(question.options.filter(({ key }) => !key)).id;
      return question.several ? [...right.slice(1), wrong].sort().join('') : wrong;
    }
    case 'true-false':
      return right[0] + pick(question.reasons.filter(({ key }) => !key)).id;
    case 'matching': {
      const at = Math.floor(chance() * right.length);
      const other = pick(question.matches.filter(({ id }) => id !== right[at])).id;
      return right.slice(0, at) + other + right.slice(at + 1);
    }
    case 'sequencing': {
      const at = Math.floor(chance() ** 2 * (right.length - 1));
      return right.slice(0, at) + right[at + 1] + right[at] + right.slice(at + 2);
    }
    case 'numeric':
    case 'fill-in':
      return String(pick(question.mistakes).value);
  }
}

/** As Moodle quotes: what holds a space or a quote. */
function quoted(cell: string): string {
  return /[\s"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
