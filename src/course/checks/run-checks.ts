import { criteriaOf, type Draft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { accountLinks } from './account-links.ts';
import { alternativeText } from './alternative-text.ts';
import { commentLog } from './comment-log.ts';
import { criterionVerb } from './criterion-verb.ts';
import { duplicateStems } from './duplicate-stems.ts';
import { feedbackTone } from './feedback-tone.ts';
import { figureData } from './figure-data.ts';
import { figuresPlaced } from './figures-placed.ts';
import { glossaryUsed } from './glossary-used.ts';
import { guidanceRepeated } from './guidance-repeated.ts';
import { keyPositions } from './guesser/key-positions.ts';
import { longestKey } from './guesser/longest-key.ts';
import { noCueSolves } from './guesser/no-cue-solves.ts';
import { lawChecked } from './law-checked.ts';
import { lessonLength } from './lesson-length.ts';
import { lessonLinks } from './lesson-links.ts';
import { lessonPace } from './lesson-pace.ts';
import { lessonParts } from './lesson-parts.ts';
import { lessonQuestionsPlaced } from './lesson-questions-placed.ts';
import { lessonReferences } from './lesson-references.ts';
import { lessonSections } from './lesson-sections.ts';
import { lessonTagsClosed } from './lesson-tags-closed.ts';
import { listedCriteria } from './listed-criteria.ts';
import { markingVerbs } from './marking-verbs.ts';
import { markup } from './markup.ts';
import { optionWording } from './option-wording.ts';
import { questionCases } from './question-cases.ts';
import { questionFloors } from './question-floors.ts';
import { questionKeys } from './question-keys.ts';
import { questionMatches } from './question-matches.ts';
import { questionMistakes } from './question-mistakes.ts';
import { questionOptionsUnique } from './question-options-unique.ts';
import { questionSections } from './question-sections.ts';
import { questionWorking } from './question-working.ts';
import { columnsKept } from './columns-kept.ts';
import { registerWhole } from './register-whole.ts';
import { releasedKept } from './released-kept.ts';
import { rotaData } from './rota-data.ts';
import { rotaPlaced } from './rota-placed.ts';
import { scenarioBranching } from './scenario/scenario-branching.ts';
import { scenarioLengthCue } from './scenario/scenario-length-cue.ts';
import { scenarioMemory } from './scenario/scenario-memory.ts';
import { scenarioPaths } from './scenario/scenario-paths.ts';
import { scenarioQualities } from './scenario/scenario-qualities.ts';
import { scenarioReachable } from './scenario/scenario-reachable.ts';
import { scenarioReferences } from './scenario/scenario-references.ts';
import { scenarioShape } from './scenario/scenario-shape.ts';
import { sourcesUsed } from './sources-used.ts';
import { sumsRight } from './sums/sums-right.ts';
import { tablesHeaded } from './tables-headed.ts';
import { termsTaught } from './terms-taught.ts';
import { criterionTexts, sharedTexts, type PlacedWords } from './texts.ts';
import { uniqueIds } from './unique-ids.ts';
import { worksheetIds } from './worksheet-ids.ts';
import { worksheetsPlaced } from './worksheets-placed.ts';

/** Rules over the whole course. */
const courseRules: readonly ((draft: Draft) => Problem[])[] = [
  listedCriteria,
  uniqueIds,
  columnsKept,
  releasedKept,
  lessonReferences,
  lessonLinks,
  termsTaught,
  glossaryUsed,
  sourcesUsed,
  duplicateStems,
  guidanceRepeated,
  markingVerbs,
  longestKey,
  keyPositions,
  noCueSolves,
];

/** Rules over one criterion. They say nothing about a part that could not be read. */
const criterionRules = [
  criterionVerb,
  lessonTagsClosed,
  tablesHeaded,
  lessonSections,
  lessonLength,
  lessonParts,
  lessonPace,
  lessonQuestionsPlaced,
  figuresPlaced,
  figureData,
  worksheetsPlaced,
  worksheetIds,
  rotaPlaced,
  rotaData,
  alternativeText,
  commentLog,
  registerWhole,
  questionFloors,
  questionSections,
  questionCases,
  questionKeys,
  questionOptionsUnique,
  optionWording,
  questionMatches,
  questionMistakes,
  questionWorking,
  accountLinks,
  scenarioShape,
  scenarioReferences,
  scenarioReachable,
  scenarioPaths,
  scenarioBranching,
  scenarioMemory,
  scenarioQualities,
  scenarioLengthCue,
];

/** Rules over every text that a person reads. */
const textRules: readonly ((texts: readonly PlacedWords[]) => Problem[])[] = [
  sumsRight,
  markup,
  feedbackTone,
];

/** Runs every rule; without `today` (ISO date) nothing is said about the age of law entries. */
export function runChecks(
  draft: Draft,
  today?: string,
): { problems: Problem[]; warnings: Problem[] } {
  const criteria = criteriaOf(draft);
  const texts = [...sharedTexts(draft), ...criteria.flatMap(criterionTexts)];
  return {
    problems: [
      ...courseRules.flatMap((rule) => rule(draft)),
      ...criteria.flatMap((criterion) => criterionRules.flatMap((rule) => rule(criterion))),
      ...textRules.flatMap((rule) => rule(texts)),
    ],
    warnings: today === undefined ? [] : lawChecked(draft, today),
  };
}
