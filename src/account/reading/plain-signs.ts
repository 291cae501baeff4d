const space = /[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
const hyphen = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const fullWidth = /[\uFF0B\uFF0E-\uFF19\uFF20-\uFF3A\uFF41-\uFF5A]/g;

/**
 * The text with every kind of space, hyphen and apostrophe as the plain one, and full-width signs
 * as ASCII. Each sign becomes exactly one, so places in the result are places in the text.
 */
export function plainSigns(text: string): string {
  return text
    .replace(space, ' ')
    .replace(hyphen, '-')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
