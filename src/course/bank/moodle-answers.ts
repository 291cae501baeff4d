import type { Option, Question } from '../schema/question.ts';
import { acceptedForms } from './accepted-forms.ts';
import { tickFractions } from './fractions.ts';
import type { MoodleAnswer } from './moodle-question.ts';
import { inlineHtml, oneLine, proseHtml } from './question-html.ts';

type Of<T extends Question['type']> = Extract<Question, { type: T }>;

/** Each option with its rationale, and the share of the mark it earns. */
export function choiceAnswers({ options, several }: Of<'choice'>): MoodleAnswer[] {
  const keys = options.map(({ key }) => key);
  const fractions = several ? tickFractions(keys) : keys.map((key) => (key ? 100 : 0));
  return options.map(({ text, rationale }, index) => ({
    text: inlineHtml(text),
    fraction: fractions[index] ?? 0,
    feedback: proseHtml(rationale),
  }));
}

/**
 * Each of true and false with each reason, so that only both right earn the mark, as in the course.
 * Moodle's own true-or-false takes no reason.
 */
export function verdictAnswers({ key, reasons, rationale }: Of<'true-false'>): MoodleAnswer[] {
  return [true, false].flatMap((verdict) =>
    reasons.map((reason: Option) => ({
      text: `${verdict ? 'True' : 'False'}, because: ${inlineHtml(reason.text)}`,
      fraction: verdict === key && reason.key ? 100 : 0,
      feedback: (verdict === key ? '' : proseHtml(rationale)) + proseHtml(reason.rationale),
    })),
  );
}

/** The key, and each mistake that was foreseen; any other number gets the general feedback. */
export function numberAnswers({ key, tolerance, mistakes }: Of<'numeric'>) {
  return [
    { text: String(key), tolerance, fraction: 100, feedback: '' },
    ...mistakes.map(({ value, rationale }) => ({
      text: String(value),
      // The course takes a figure for this mistake if it is nearer than half a hundredth.
      ...{ tolerance: 0.0049, fraction: 0, feedback: proseHtml(rationale) },
    })),
  ];
}

/** Each form that counts, and each mistake that was foreseen. */
export function termAnswers({ accept, mistakes }: Of<'fill-in'>): MoodleAnswer[] {
  // A star stands for anything in Moodle's short answers.
  const typed = (text: string): string => oneLine(text).replaceAll('*', '\\*');
  return [
    ...acceptedForms(accept).map((text) => ({ text: typed(text), fraction: 100, feedback: '' })),
    ...mistakes.map(({ value, rationale }) => ({
      text: typed(String(value)),
      ...{ fraction: 0, feedback: proseHtml(rationale) },
    })),
  ];
}
