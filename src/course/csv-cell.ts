/**
 * One cell. A text that a spreadsheet would take for a formula gets an apostrophe before it: a
 * learner's name must not be run by whoever opens the file.
 */
export function csvCell(value: unknown): string {
  const text = String(value);
  const safe = typeof value !== 'number' && /^\s*[=+\-@]|^[\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
