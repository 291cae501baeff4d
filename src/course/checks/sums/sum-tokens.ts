/** A number as printed. */
export interface Printed {
  readonly kind: 'number';
  /** Its value in pounds, parts of one, or itself: `45p` is 0.45, `12%` is 0.12. */
  readonly value: number;
  /** Half of the last printed place, in the same unit: `0.05` for `3.1`. */
  readonly slack: number;
  /** Half of the last place that is not nought: `50` for `1,300`. */
  readonly looseSlack: number;
  readonly percent: boolean;
  readonly at: number;
  readonly end: number;
}

/** What a text looks like to somebody who only sees the sums. */
export type SumToken =
  | Printed
  | { readonly kind: 'sign'; readonly sign: string; readonly at: number; readonly end: number }
  | { readonly kind: 'word'; readonly word: string; readonly at: number; readonly end: number }
  /** Punctuation that no sum goes across. */
  | { readonly kind: 'stop'; readonly at: number; readonly end: number };

const pattern =
  /(?<number>£?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?<suffix>%|p\b|k\b|m\b| million\b)?|(?<sign>[=≈×÷+−()/*]|(?<=\s)[-x](?=\s)|-(?=[£\d]))|(?<word>[^\s\d£=≈×÷+−()/*.,;:–—?!]+)|([.,;:–—?!]|\n\s*\n)/gu;

const scales: Record<string, number> = { '%': 0.01, p: 0.01, k: 1e3, m: 1e6, ' million': 1e6 };
const signs: Record<string, string> = { '*': '×', x: '×', '/': '÷', '-': '−' };

function printed(digits: string, suffix: string, at: number, end: number): Printed {
  const plain = digits.replace(/[£,]/g, '');
  const scale = scales[suffix] ?? 1;
  const places = plain.split('.')[1]?.length ?? 0;
  const noughts = places > 0 ? 0 : (/0*$/.exec(plain)?.[0].length ?? 0);
  return {
    kind: 'number',
    value: Number(plain) * scale,
    slack: 0.5 * 10 ** -places * scale,
    looseSlack: 0.5 * 10 ** (noughts - places) * scale,
    percent: suffix === '%',
    at,
    end,
  };
}

/** Parts a text into numbers, signs, words and stops. Stars of emphasis are passed over. */
export function sumTokens(text: string): SumToken[] {
  const unlisted = text.replace(/^[ \t]*[-*] /gm, (bullet) => ';'.padEnd(bullet.length));
  const plain = unlisted.replace(/\*(?=\S)|(?<=\S)\*/g, ' ');
  return [...plain.matchAll(pattern)].map((match): SumToken => {
    const at = match.index;
    const end = at + match[0].length;
    const { number, suffix = '', sign, word } = match.groups ?? {};
    if (number !== undefined) return printed(number, suffix, at, end);
    if (sign !== undefined) return { kind: 'sign', sign: signs[sign] ?? sign, at, end };
    return word === undefined ? { kind: 'stop', at, end } : { kind: 'word', word, at, end };
  });
}
