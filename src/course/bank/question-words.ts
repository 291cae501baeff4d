import { withUnit } from '../question/rationale.ts';
import type { Question } from '../schema/question.ts';

/** Where a learner meets a question. */
export const useNames: Readonly<Record<Question['use'], string>> = {
  lesson: 'in the lesson',
  check: 'check pool',
};

/** The kind of a question, in a tutor's words. */
export function typeName(question: Question): string {
  switch (question.type) {
    case 'choice':
      return question.several ? 'choice of several' : 'choice of one';
    case 'matching':
      return 'matching';
    case 'sequencing':
      return 'sequence';
    case 'numeric':
      return 'number';
    case 'fill-in':
      return 'term';
    case 'true-false':
      return 'true or false, with a reason';
  }
}

/** When a response counts as right, in a tutor's words, where it needs saying. No part marks. */
export function markedAs(question: Question): string {
  switch (question.type) {
    case 'choice':
      return question.several ? 'Right if all the keys are ticked and nothing else.' : '';
    case 'matching':
      return 'Right if every match is. A match may be used more than once, or not at all.';
    case 'sequencing':
      return 'Right if every step is in its place.';
    case 'numeric': {
      const { key, tolerance, unit } = question;
      if (tolerance === 0) return `Right if it is ${withUnit(key, unit)} exactly.`;
      const [low, high] = [rounded(key - tolerance), rounded(key + tolerance)];
      return `Right from ${withUnit(low, unit)} to ${withUnit(high, unit)}.`;
    }
    case 'fill-in':
      return 'Capitals, accents, hyphens, spaces and full stops do not matter.';
    case 'true-false':
      return 'Right if the verdict and the reason both are.';
  }
}

/** What to do, on a copy for paper. */
export function paperTask(question: Question): string {
  switch (question.type) {
    case 'choice':
      return question.several ? 'Tick all that fit.' : 'Tick one.';
    case 'matching':
      return 'Write a letter beside each. A letter may be used more than once, or not at all.';
    case 'sequencing':
      return `Number them from 1 to ${question.steps.length}.`;
    case 'numeric':
      return 'Show how you worked it out.';
    case 'fill-in':
      return 'Write the term.';
    case 'true-false':
      return 'Tick true or false, and one reason.';
  }
}

/** Without the noise of binary fractions. */
function rounded(value: number): number {
  return Number(value.toFixed(9));
}
