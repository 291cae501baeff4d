/** A change to a text: what lies between `start` and `end` gives way to `text`. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const item = /^- /;

/**
 * Makes the lines from `start` to `end` a bullet list, or plain lines again if each of them is an
 * item already.
 */
export function toggleBullets(text: string, start: number, end: number): TextChange {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next < 0 ? text.length : next;
  const lines = text.slice(from, to).split('\n');
  const all = lines.every((line) => item.test(line));
  const changed = lines.map((line) => {
    if (all) return line.replace(item, '');
    return item.test(line) || (line.trim() === '' && lines.length > 1) ? line : `- ${line}`;
  });
  return { start: from, end: to, text: changed.join('\n') };
}

/**
 * What *Enter* does at a caret inside a list: the next item begins, and an empty item ends the
 * list. `null`: nothing special.
 */
export function nextItem(text: string, caret: number): TextChange | null {
  const from = text.lastIndexOf('\n', caret - 1) + 1;
  const line = text.slice(from, caret);
  if (!item.test(line)) return null;
  if (line.trim() === '-') return { start: from, end: caret, text: '' };
  return { start: caret, end: caret, text: '\n- ' };
}
