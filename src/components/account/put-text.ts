/**
 * Puts `text` in the place of what lies between `start` and `end`, as if it had been typed, so that
 * the browser's own undo takes it out again wherever it knows how.
 */
export function putText(box: HTMLTextAreaElement, text: string, start: number, end: number): void {
  box.focus();
  box.setSelectionRange(start, end);
  // Deprecated without a successor: nothing else that a page can do goes on the undo stack.
  if (document.execCommand('insertText', false, text)) return;
  box.setRangeText(text, start, end, 'end');
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
