/** Bubbles from a question to its section when it was answered or passed by *Go on*. */
export const passedEvent = 'question-passed';

/** Tells the section around `element` that the question with that code was passed. */
export function tellPassed(element: Element | null, code: number): void {
  element?.dispatchEvent(new CustomEvent(passedEvent, { bubbles: true, detail: code }));
}
