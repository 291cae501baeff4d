import { digits } from './base64url.ts';

/** Writes numbers of any width, most significant bit first, as base64url text. */
export class BitWriter {
  #text = '';
  #digit = 0;
  #filled = 0;

  /** The lowest `width` bits of a whole number from 0. */
  bits(value: number, width: number): void {
    for (let bit = width - 1; bit >= 0; bit -= 1) {
      this.#digit = this.#digit * 2 + (Math.floor(value / 2 ** bit) % 2);
      this.#filled += 1;
      if (this.#filled === 6) {
        this.#text += digits.charAt(this.#digit);
        this.#digit = 0;
        this.#filled = 0;
      }
    }
  }

  /** One bit. */
  flag(value: boolean): void {
    this.bits(value ? 1 : 0, 1);
  }

  /**
   * A whole number from 0 of any size in groups of `group` bits, the lowest first, each after a bit
   * that tells whether it is not the last: small numbers stay short.
   */
  count(value: number, group: number): void {
    for (let rest = value; ;) {
      const low = rest % 2 ** group;
      rest = (rest - low) / 2 ** group;
      this.flag(rest > 0);
      this.bits(low, group);
      if (rest === 0) return;
    }
  }

  /** All that was written, filled up with zeros to a whole digit. */
  text(): string {
    return this.#filled === 0
      ? this.#text
      : this.#text + digits.charAt(this.#digit * 2 ** (6 - this.#filled));
  }
}
