/** A text as it is compared: lower case, without accents, marks and outer or double spaces. */
export function plainText(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^\p{L}\p{N}%£]+/gu, ' ').trim();
}
