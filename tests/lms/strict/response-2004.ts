/** Moodle's short identifier: no spaces, no hyphens. */
const token = /^[\w.]{1,250}$/;
const real = /^-?\d+(\.\d+)?$/;

const isList = (value: string, fits: (item: string) => boolean, most: number) => {
  const items = value.split('[,]');
  return items.length <= most && items.every(fits);
};
const isToken = (item: string) => token.test(item);
const isPair = (item: string) => {
  const pair = item.split('[.]');
  return pair.length === 2 && pair.every(isToken);
};

/** How a response is written for each SCORM 2004 interaction type (section 4.2.9.1). */
const notation: Readonly<Record<string, (value: string) => boolean>> = {
  'true-false': (value) => value === 'true' || value === 'false',
  choice: (value) =>
    value === '' ||
    (isList(value, isToken, 36) && new Set(value.split('[,]')).size === value.split('[,]').length),
  sequencing: (value) => isList(value, isToken, 36),
  matching: (value) => value === '' || isList(value, isPair, 36),
  numeric: (value) => real.test(value),
  'fill-in': (value) => isList(value, (item) => item.length <= 250, 10),
  likert: isToken,
};

/**
 * Whether a SCORM 2004 response or pattern suits its interaction's type. A numeric pattern is a
 * range `low[:]high`, either end of which may be empty.
 */
export function suits2004(type: string, value: string, isPattern: boolean): boolean {
  if (type === 'numeric' && isPattern) {
    const ends = value.split('[:]');
    return ends.length === 2 && ends.every((end) => end === '' || real.test(end));
  }
  const bare = isPattern ? value.replace(/^(\{(case|order)_matters=(true|false)\})+/, '') : value;
  return notation[type]?.(bare) ?? true;
}
