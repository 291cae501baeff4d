/** Blocks the page as a slow synchronous commit does. */
export function waitHere(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}
