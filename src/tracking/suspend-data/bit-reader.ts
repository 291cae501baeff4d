import { digits } from './base64url.ts';
import { Damaged } from './damaged.ts';

/** Reads what `BitWriter` wrote. Every method throws `Damaged` where that cannot be. */
export class BitReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** A whole number of `width` bits. */
  bits(width: number): number {
    let value = 0;
    for (let bit = 0; bit < width; bit += 1) {
      const character = this.#text[Math.floor(this.#at / 6)];
      const digit = character === undefined ? -1 : digits.indexOf(character);
      if (digit < 0) throw new Damaged('ends early or holds a foreign character');
      value = value * 2 + ((digit >> (5 - (this.#at % 6))) & 1);
      this.#at += 1;
    }
    return value;
  }

  /** One bit. */
  flag(): boolean {
    return this.bits(1) === 1;
  }

  /** A number in groups of `group` bits; see `BitWriter`. */
  count(group: number): number {
    let value = 0;
    for (let shift = 0; ; shift += group) {
      const more = this.flag();
      value += this.bits(group) * 2 ** shift;
      if (!Number.isSafeInteger(value)) throw new Damaged('holds a number without end');
      if (!more) return value;
    }
  }

  /** Is there more than the last digit's zeros? */
  more(): boolean {
    return this.#text.length * 6 - this.#at >= 6;
  }

  /** Makes sure that nothing but the last digit's zeros is left. */
  end(): void {
    const left = this.#text.length * 6 - this.#at;
    if (this.more() || this.bits(left) !== 0) throw new Damaged('goes on where it should end');
  }
}
