import { readFileSync } from 'node:fs';
import dictionary from 'dictionary-en-gb';
import { markup } from '../course/checks/markup.ts';
import { sumsRight } from '../course/checks/sums/sums-right.ts';
import { cues } from '../course/checks/guesser/cues.ts';
import { guess } from '../course/checks/guesser/guess.ts';
import { oneAnswerOf } from '../course/checks/guesser/one-answer.ts';
import { checkProse } from '../course/checks/prose/check-prose.ts';
import { criteriaOf, type Draft } from '../course/draft.ts';
import { sentence, type Problem } from '../course/problem.ts';
import { readCourse } from '../course/read-course.ts';
import { readDraft } from '../course/reading/read-draft.ts';
import { readTutorTexts, schemeUnits } from '../course/tutors/read-tutor-texts.ts';
import { tutorWords } from '../course/tutors/tutor-words.ts';
import { worksheetProblems } from '../tools/worksheet/worksheet-problems.ts';

/** What there is to say about the content: all problems, and what is worth knowing. */
export interface ContentReport {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Lines of plain text: counts, reading ages, what a guesser gets. */
  readonly facts: readonly string[];
}

function guesses(draft: Draft): string[] {
  return draft.units.flatMap((unit) => {
    const questions = oneAnswerOf(unit);
    const lines = cues.map((cue) => {
      const { tried, hits, expected, bound } = guess(cue, questions);
      return `  ${cue.name}: ${hits} of ${tried} right; chance gives ${expected.toFixed(1)}, at most ${bound}`;
    });
    return [
      `What a guesser gets in ${unit.id}, of ${questions.length} one-answer questions:`,
      ...lines,
    ];
  });
}

function counts(draft: Draft): string[] {
  return criteriaOf(draft).map(({ id, questions, scenario }) => {
    const pool = (questions ?? []).filter(({ use }) => use === 'check').length;
    return `${id}: ${questions?.length ?? 0} questions (${pool} in the check), ${scenario?.scenes.length ?? 0} scenes, ${scenario?.endings.length ?? 0} endings`;
  });
}

/** Runs every check over these files, the slow ones too; `today` is an ISO date. */
export async function checkContent(
  files: Readonly<Record<string, string>>,
  today: string,
  spelling = readFileSync('content/spelling.txt', 'utf8'),
): Promise<ContentReport> {
  const { course, problems, warnings } = readCourse(files, today);
  const { draft } = readDraft(files);
  const tutors = tutorWords(files);
  const prose = await checkProse(draft, dictionary, spelling, tutors);
  const lessons = prose.lessons.map(
    ({ criterion, words, age }) =>
      `${criterion}: lesson of ${words} words, reading age ${age.toFixed(0)}`,
  );
  return {
    problems: [
      ...problems,
      ...(course ? worksheetProblems(course) : []),
      ...(course ? readTutorTexts(files, schemeUnits(course)).problems : []),
      ...sumsRight(tutors),
      ...markup(tutors),
      ...prose.problems,
    ],
    warnings,
    facts: [...counts(draft), ...lessons, ...guesses(draft)],
  };
}

/** A report as lines for a terminal. */
export function reportLines({ problems, warnings, facts }: ContentReport): string[] {
  return [
    ...facts,
    ...warnings.map((warning) => `Warning: ${sentence(warning)}`),
    ...problems.map((problem) => `Problem: ${sentence(problem)}`),
  ];
}
