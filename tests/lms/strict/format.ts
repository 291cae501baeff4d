import type { Format } from './element.ts';

/** A value that matches the pattern. */
export function matching(pattern: RegExp): Format {
  return (value) => (pattern.test(value) ? 'fits' : 'wrong type');
}

/** One word of a closed vocabulary. */
export function oneOf(...words: readonly string[]): Format {
  return (value) => (words.includes(value) ? 'fits' : 'wrong type');
}

/** Any text of at most `limit` UTF-16 units, line breaks included. */
export function text(limit: number): Format {
  return (value) => (value.length <= limit ? 'fits' : 'too long');
}

/** Text of at most `limit` UTF-16 units on one line: Moodle's patterns end at a line break. */
export function line(limit: number): Format {
  return (value) => {
    if (/[\r\n\u2028\u2029]/.test(value)) return 'wrong type';
    return value.length <= limit ? 'fits' : 'too long';
  };
}

/** A number in the given notation, from `low` to `high`. */
export function number(notation: RegExp, low: number, high: number): Format {
  return (value) => {
    if (!notation.test(value)) return 'wrong type';
    return Number(value) >= low && Number(value) <= high ? 'fits' : 'out of range';
  };
}
