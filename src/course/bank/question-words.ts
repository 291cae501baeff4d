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
