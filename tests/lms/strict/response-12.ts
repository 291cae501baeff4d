const token = '[0-9a-z]';
const list = (item: string) => new RegExp(`^(\\{${item}(,${item})*\\}|${item}(,${item})*)$`);

/** How a response is written for each SCORM 1.2 interaction type (section 3.4.7). */
const notation: Readonly<Record<string, RegExp>> = {
  'true-false': /^[01tf]/,
  choice: list(token),
  sequencing: list(token),
  matching: list(`${token}\\.${token}`),
  numeric: /^-?\d+(\.\d+)?$/,
  likert: /^[0-9a-z]?$/,
};

/**
 * Whether a SCORM 1.2 response or pattern suits its interaction's type. A numeric pattern may be a
 * range `low:high`.
 */
export function suits12(type: string, value: string, isPattern: boolean): boolean {
  if (type === 'numeric' && isPattern) {
    return value.split(':').length <= 2 && value.split(':').every((end) => suits(type, end));
  }
  return suits(type, value);
}

function suits(type: string, value: string): boolean {
  return notation[type]?.test(value) ?? true;
}
