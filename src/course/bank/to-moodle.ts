import { keyRationales } from '../question/rationale.ts';
import { shownOrder } from '../question/shown-order.ts';
import type { Question } from '../schema/question.ts';
import { sectionTitle, type Bank } from './bank.ts';
import { choiceAnswers, numberAnswers, termAnswers, verdictAnswers } from './moodle-answers.ts';
import type { MoodleCategory, MoodleQuestion } from './moodle-question.ts';
import { inlineHtml, plainLine, proseHtml } from './question-html.ts';
import { useNames } from './question-words.ts';

/** How a sequence is put to Moodle: as its own type (from 4.4 on), or as places to match. */
export type SequenceAs = 'ordering' | 'matching';

/** A bank as categories of Moodle's question bank, one for each section that is asked about. */
export function moodleCategories(bank: Bank, sequenceAs: SequenceAs): MoodleCategory[] {
  return bank.sections.flatMap(({ id, title }) => {
    const questions = bank.questions.filter(({ section }) => section === id);
    if (questions.length === 0) return [];
    return {
      path: ['Outcome Four', bank.unit, `${bank.label} ${bank.short}`, plainLine(title)],
      info: `Questions of ${bank.course} on ${bank.label}, “${plainLine(title)}”. CC BY-SA 4.0.`,
      questions: questions.map((question) => moodleQuestion(question, bank, sequenceAs)),
    };
  });
}

/** A question as Moodle would hold it. */
export function moodleQuestion(
  question: Question,
  bank: Bank,
  sequenceAs: SequenceAs,
): MoodleQuestion {
  const why = keyRationales(question)
    .map(({ about, text }) => `<p><strong>${inlineHtml(about)}</strong></p>${proseHtml(text)}`)
    .join('');
  const source = `<p>To read up: ${bank.label}, “${inlineHtml(sectionTitle(bank, question))}”.</p>`;
  const shared = {
    name: shortName(`${bank.label}: ${plainLine(question.stem)}`),
    idnumber: `outcome-four/${bank.id}/${question.id}`,
    tags: [bank.course, bank.label, question.level, useNames[question.use]],
    text: proseHtml(question.case ?? '') + `<p>${inlineHtml(question.stem)}</p>` + frame(question),
    generalFeedback: why + source,
  };
  const ticked = { ...shared, generalFeedback: source, notRight: why };
  switch (question.type) {
    case 'choice':
      return {
        ...{ ...ticked, type: 'multichoice', single: !question.several },
        answers: choiceAnswers(question),
      };
    case 'true-false':
      return { ...ticked, type: 'multichoice', single: true, answers: verdictAnswers(question) };
    case 'matching':
      return { ...shared, type: 'match', pairs: matchPairs(question) };
    case 'sequencing': {
      const steps = question.steps.map(({ text }) => inlineHtml(text));
      if (sequenceAs === 'ordering') return { ...shared, type: 'ordering', steps };
      return { ...shared, type: 'match', pairs: placePairs(question) };
    }
    case 'numeric':
      return {
        ...{ ...shared, type: 'numerical', unit: plainLine(question.unit) },
        answers: numberAnswers(question),
      };
    case 'fill-in':
      return { ...shared, type: 'shortanswer', answers: termAnswers(question) };
  }
}

/** The line that is put below a stem; Moodle sets its box where the line has five underscores. */
function frame(question: Question): string {
  if (question.type === 'true-false') return '<p>Is this true or false, and why?</p>';
  if (question.type === 'fill-in') return '<p>Your term: _____</p>';
  if (question.type !== 'numeric') return '';
  const unit = inlineHtml(question.unit);
  return `<p>Your figure: ${unit === '£' ? '£ _____' : `_____ ${unit}`}</p>`;
}

function matchPairs({ items, matches }: Extract<Question, { type: 'matching' }>) {
  const used = new Set(items.map(({ match }) => match));
  const named = (id: string): string =>
    plainLine(matches.find((match) => match.id === id)?.text ?? id);
  return [
    ...items.map(({ text, match }) => ({ text: inlineHtml(text), match: named(match) })),
    ...matches.filter(({ id }) => !used.has(id)).map(({ id }) => ({ text: '', match: named(id) })),
  ];
}

/** Steps in the order first shown, each with its place. */
function placePairs(question: Extract<Question, { type: 'sequencing' }>) {
  return shownOrder(question).map((letter) => {
    const place = question.steps.findIndex(({ id }) => id === letter);
    return { text: inlineHtml(question.steps[place]?.text ?? ''), match: `Place ${place + 1}` };
  });
}

/** Cut at a word, so that a list of questions stays readable. */
function shortName(name: string): string {
  if (name.length <= 100) return name;
  return `${name.slice(0, 99).replace(/\s+\S*$/, '')}…`;
}
