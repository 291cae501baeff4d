import type { Response } from '../course/attempt/attempt.ts';
import { numberTyped } from '../course/question/number-typed.ts';
import type { PoolQuestion } from '../course/package-settings.ts';

/** A canonical response taken apart, for a standard to join in its own way. */
export type ResponseParts =
  /** `choice`, `sequencing`, and `true-false` with its reason. */
  | { readonly kind: 'tokens'; readonly tokens: readonly string[] }
  /** `matching`: the item by its place (`a` first), and the digit it was given. */
  | { readonly kind: 'pairs'; readonly pairs: readonly (readonly [string, string])[] }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  /** What was typed for a number is not one: there is nothing that a standard would take. */
  | { readonly kind: 'none' };

/** Take a response apart by its question's type. */
export function responseParts(
  question: Pick<PoolQuestion, 'type'>,
  response: Response,
): ResponseParts {
  switch (question.type) {
    case 'choice':
    case 'sequencing':
    case 'true-false':
      return { kind: 'tokens', tokens: [...response] };
    case 'matching':
      return {
        kind: 'pairs',
        pairs: [...response].flatMap((digit, place) =>
          digit === '-' ? [] : [[String.fromCharCode(97 + place), digit] as const],
        ),
      };
    case 'numeric': {
      const value = numberTyped(response.replace(/[a-z%~ ]+$/, ''));
      return value === null ? { kind: 'none' } : { kind: 'number', value };
    }
    case 'fill-in':
      return { kind: 'text', text: response.replace(/\s+/g, ' ').trim().slice(0, 250) };
  }
}

/** A number as both standards take it: digits, at most seven of them after the point. */
export function decimal(value: number): string {
  const text = value.toFixed(7).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}

/** Lowest and highest number that counts, from a numeric question's pattern `low:high`. */
export function range(pattern: string): readonly [number, number] {
  const [low = '', high = low] = pattern.split(':');
  return [Number(low), Number(high)];
}
