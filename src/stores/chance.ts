/** A whole number from 0 up to, not including, `below`, by chance. Works on plain http too. */
export function chance(below: number): number {
  const [value = 0] = globalThis.crypto.getRandomValues(new Uint32Array(1));
  return value % below;
}
