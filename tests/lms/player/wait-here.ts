/** Blocks the page as a slow synchronous commit does: on an answer, not on the processor. */
export function waitHere(ms: number): void {
  const request = new XMLHttpRequest();
  request.open('GET', `/lms/wait?ms=${ms}`, false);
  request.send();
}
