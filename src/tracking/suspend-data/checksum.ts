/** Largest prime below 2^24: a checksum of four base64url digits. */
export const fourDigits = 16_777_213;
/** Largest prime below 2^12: a checksum of two base64url digits. */
export const twoDigits = 4_093;

/**
 * The text's UTF-16 units as the digits of one long number, modulo a prime: 0 to `prime` − 1. Sees
 * every change of one character to another of ASCII and every swap of two neighbours; of all other
 * damage it misses about one in `prime`. It guards against accidents, not against malice.
 */
export function checksum(text: string, prime: number): number {
  let sum = 1;
  for (let place = 0; place < text.length; place += 1) {
    sum = (sum * 31_337 + text.charCodeAt(place)) % prime;
  }
  return sum;
}
