import { criteriaOf, type Draft } from '../../draft.ts';
import type { Problem } from '../../problem.ts';
import { wordsOfLesson } from '../lesson-length.ts';
import { criterionTexts, lessonTexts, sharedTexts, type PlacedWords } from '../texts.ts';
import { equality } from './equality.ts';
import { readingAge } from './reading-age.ts';
import { spelling, type Dictionary } from './spelling.ts';

/** How long and how hard a lesson is to read. */
export interface LessonReading {
  readonly criterion: string;
  readonly words: number;
  /** Years. */
  readonly age: number;
}

/** The running text of a lesson: tables, lists and prompts have no sentences to measure. */
function runningText(texts: readonly PlacedWords[]): string {
  return texts
    .filter(({ field }) => field === 'lesson')
    .map(({ text }) => text.replace(/^\s*(\||[-*] |\d+\. |#).*$/gm, ''))
    .join('\n\n');
}

/**
 * The slow rules, over everything that a person reads.
 * @param list `content/spelling.txt`
 * @param others texts that are no part of the course itself, such as the tutors'
 */
export async function checkProse(
  draft: Draft,
  dictionary: Dictionary,
  list: string,
  others: readonly PlacedWords[] = [],
): Promise<{ problems: Problem[]; lessons: LessonReading[] }> {
  const criteria = criteriaOf(draft);
  const texts = [...sharedTexts(draft), ...criteria.flatMap(criterionTexts), ...others];
  const problems = [...(await spelling(texts, dictionary, list)), ...(await equality(texts))];
  const lessons = criteria
    .filter(({ lesson }) => lesson !== null)
    .map((criterion) => ({
      criterion: criterion.id,
      words: wordsOfLesson(criterion),
      age: readingAge(runningText(lessonTexts(criterion))),
    }));
  return { problems, lessons };
}
