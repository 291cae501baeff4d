import type { Question } from '../schema/question.ts';
import { plainTerm, sameTerm } from '../question/term.ts';
import { canonicalResponse } from './given-response.ts';
import { isRight } from '../question/mark.ts';

/** A part of a response, in the course's own words: an option, a pair, a number, an order. */
export interface ResponsePart {
  /** The same for the same part, whoever gave it. */
  readonly key: string;
  readonly words: string;
  readonly right: boolean;
  /** Why it is right, or the thinking that leads there, in the author's words; `''` if unknown. */
  readonly rationale: string;
}

/** Every part that a question offers to choose from, in its order; none where something is typed. */
export function offeredParts(question: Question): ResponsePart[] {
  switch (question.type) {
    case 'choice':
      return question.options.map((option) => part(option.id, option.text, option));
    case 'true-false':
      return [
        verdict('t', question.key, question.rationale),
        verdict('f', !question.key, question.rationale),
        ...question.reasons.map((reason) => part(`because ${reason.id}`, reason.text, reason)),
      ];
    case 'matching':
      return question.items.map((item) => pair(question, item.id, item.match));
    case 'sequencing':
      return [order(question, question.steps.map(({ id }) => id).join(''))];
    case 'numeric':
    case 'fill-in':
      return [];
  }
}

/**
 * The parts of a response as SCORM 1.2 tells it; as it stands, if this version of the question does
 * not know it.
 */
export function givenParts(question: Question, told: string): ResponsePart[] {
  const response = canonicalResponse(question, told);
  if (response === null || response === '') return [unknownPart(told)];
  switch (question.type) {
    case 'choice':
      return offeredParts(question).filter(({ key }) => response.includes(key));
    case 'true-false':
      return offeredParts(question).filter(
        ({ key }) => key === response[0] || key === `because ${response[1]}`,
      );
    case 'matching':
      return question.items.flatMap(({ id }, at) =>
        response[at] === '-' ? [] : [pair(question, id, response[at] ?? '')],
      );
    case 'sequencing':
      return [order(question, response)];
    case 'numeric': {
      const mistake = question.mistakes.find(({ value }) => Number(value) === Number(response));
      const unit = question.unit === '£' ? ['£', ''] : ['', ` ${question.unit}`];
      const words = Number.isFinite(Number(response)) ? unit.join(response) : response;
      return [typed(question, response, response, words, mistake?.rationale)];
    }
    case 'fill-in': {
      const mistake = question.mistakes.find(({ value }) => sameTerm(response, String(value)));
      return [typed(question, plainTerm(response), response, response, mistake?.rationale)];
    }
  }
}

/** A response as a report writes it. */
export function unknownPart(told: string): ResponsePart {
  const words = told === '' ? 'a response that the LMS could not take' : told;
  return { key: `told ${told}`, words, right: false, rationale: '' };
}

function part(
  key: string,
  words: string,
  { key: right, rationale }: { readonly key: boolean; readonly rationale: string },
): ResponsePart {
  return { key, words, right, rationale };
}

function verdict(key: 't' | 'f', right: boolean, rationale: string): ResponsePart {
  return { key, words: key === 't' ? 'True' : 'False', right, rationale: right ? '' : rationale };
}

type Of<T extends Question['type']> = Extract<Question, { type: T }>;

function pair({ items, matches }: Of<'matching'>, id: string, digit: string): ResponsePart {
  const item = items.find((known) => known.id === id);
  const match = matches.find((known) => known.id === digit);
  return {
    key: `${id}.${digit}`,
    words: `${item?.text ?? id} → ${match?.text ?? digit}`,
    right: item?.match === digit,
    // It explains the right match, not what leads to another.
    rationale: item?.match === digit ? item.rationale : '',
  };
}

/** The right order in words and numbered; another by those numbers, to be seen at a glance. */
function order({ steps }: Of<'sequencing'>, letters: string): ResponsePart {
  const right = letters === steps.map(({ id }) => id).join('');
  const words = [...letters].map((id) => {
    const at = steps.findIndex((step) => step.id === id);
    return right ? `${at + 1}. ${steps[at]?.text ?? id}` : String(at + 1);
  });
  return { key: letters, words: words.join(right ? ' ' : ' → '), right, rationale: '' };
}

function typed(
  question: Of<'numeric'> | Of<'fill-in'>,
  key: string,
  response: string,
  words: string,
  rationale = '',
): ResponsePart {
  return { key, words, right: isRight(question, response), rationale };
}
