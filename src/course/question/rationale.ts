import type { Response } from '../attempt/attempt.ts';
import type { Option, Question } from '../schema/question.ts';
import { isRight } from './mark.ts';
import { numberTyped } from './number-typed.ts';
import { sameTerm } from './term.ts';

/** Why one thing the learner did is right or not yet right. */
export interface Rationale {
  /** What it is about: an option, an item, a step or what was typed, in words. */
  readonly about: string;
  readonly text: string;
  readonly right: boolean;
}

/**
 * What to say about this response, in the order of the question; of a sequence, in the order
 * chosen. It gives nothing away: an item or a step in the wrong place is only called so, since its
 * rationale tells the right one. Empty where an author foresaw nothing: an unexpected number or term.
 */
export function rationales(question: Question, response: Response): Rationale[] {
  switch (question.type) {
    case 'choice':
      return about(question.options.filter(({ id }) => response.includes(id)));
    case 'matching':
      return question.items.flatMap(({ text, match, rationale }, place) => {
        const chosen = question.matches.find(({ id }) => id === response[place]);
        if (!chosen) return [];
        const right = chosen.id === match;
        const not = `Not yet: “${chosen.text}” does not fit here.`;
        return [{ about: text, text: right ? rationale : not, right }];
      });
    case 'sequencing':
      return [...response].flatMap((letter, place) => {
        const step = question.steps.find(({ id }) => id === letter);
        if (!step) return [];
        const right = question.steps[place] === step;
        const not = 'Not yet: this step belongs in another place.';
        return [{ about: step.text, text: right ? step.rationale : not, right }];
      });
    case 'numeric': {
      const typed = numberTyped(response, question.unit);
      if (isRight(question, response)) return keyRationales(question);
      return question.mistakes
        .filter(({ value }) => typed !== null && Math.abs(typed - Number(value)) < 0.005)
        .map(({ rationale }) => ({ about: response, text: rationale, right: false }));
    }
    case 'fill-in':
      if (isRight(question, response)) return keyRationales(question);
      return question.mistakes
        .filter(({ value }) => sameTerm(response, String(value)))
        .map(({ rationale }) => ({ about: response, text: rationale, right: false }));
    case 'true-false': {
      const [verdict, reason] = response;
      const wrong = verdict === (question.key ? 'f' : 't');
      return [
        ...(wrong ? [{ about: word(!question.key), text: question.rationale, right: false }] : []),
        ...about(question.reasons.filter(({ id }) => id === reason)),
      ];
    }
  }
}

/** What to say about the right response, whatever was chosen. */
export function keyRationales(question: Question): Rationale[] {
  switch (question.type) {
    case 'choice':
      return about(question.options.filter(({ key }) => key));
    case 'matching':
      return question.items.map(({ text, match, rationale }) => ({
        about: `${text}: ${question.matches.find(({ id }) => id === match)?.text ?? match}`,
        text: rationale,
        right: true,
      }));
    case 'sequencing':
      return question.steps.map(({ text, rationale }) => ({
        about: text,
        text: rationale,
        right: true,
      }));
    case 'numeric':
      return [
        {
          about: withUnit(question.key, question.unit),
          text: steps(question.working),
          right: true,
        },
      ];
    case 'fill-in':
      return [{ about: question.accept[0] ?? '', text: question.rationale, right: true }];
    case 'true-false':
      return about(question.reasons.filter(({ key }) => key)).map((rationale) => ({
        ...rationale,
        about: `${word(question.key)}: ${rationale.about}`,
      }));
  }
}

/** Each line of a working is a step, and a paragraph of its own. */
function steps(working: string): string {
  return working.trim().replace(/\n+/g, '\n\n');
}

/** A number as it is printed: `£1,234.50`, `12%`, `18 months`. */
export function withUnit(value: number, unit: string): string {
  const pence = unit === '£' && !Number.isInteger(value) ? 2 : 0;
  const digits = value.toLocaleString('en-GB', {
    minimumFractionDigits: pence,
    maximumFractionDigits: 6,
  });
  if (unit === '£') return `${value < 0 ? '−' : ''}£${digits.replace('-', '')}`;
  return digits + (unit === '%' ? '%' : ` ${unit}`);
}

function about(options: readonly Option[]): Rationale[] {
  return options.map(({ text, rationale, key }) => ({ about: text, text: rationale, right: key }));
}

function word(verdict: boolean): string {
  return verdict ? 'True' : 'False';
}
