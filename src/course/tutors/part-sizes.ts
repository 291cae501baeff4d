import { explore } from '../checks/scenario/explore.ts';
import { lessonMinutes, pool, type Criterion } from '../course.ts';

/** How much there is of each part of a criterion. */
export interface PartSizes {
  /** Minutes that the author reckons for the lesson. */
  readonly lessonMinutes: number;
  readonly lessonQuestions: number;
  readonly scenes: number;
  readonly endings: number;
  /** Fewest and most decisions on a way through the scenario. */
  readonly decisions: readonly [fewest: number, most: number];
  /** Questions from which a check is drawn. */
  readonly pool: number;
  /** Facts of the learner's workplace that the account asks for. */
  readonly facts: number;
  /** Words that an account usually has. */
  readonly words: readonly [from: number, to: number];
}

/** Counts what a criterion holds. Throws if a way through its scenario does not end. */
export function partSizes({ label, lesson, questions, scenario, account }: Criterion): PartSizes {
  const scenes = scenario.scenes.map((scene) => ({ ...scene, choices: [...scene.choices] }));
  const { decisions } = explore({ ...scenario, scenes, endings: [...scenario.endings] });
  if (!decisions) throw new Error(`${label}: a way through its scenario does not end`);
  return {
    lessonMinutes: lessonMinutes(lesson),
    lessonQuestions: questions.filter(({ use }) => use === 'lesson').length,
    scenes: scenario.scenes.length,
    endings: scenario.endings.length,
    decisions: [decisions.shortest, decisions.longest],
    pool: pool(questions).length,
    facts: account.facts.length,
    words: [account.words.from, account.words.to],
  };
}
