/**
 * Moves the focus past a question to what follows it, so that the keyboard and a screen reader
 * arrive where the eye does.
 */
export function goOn(box: HTMLElement | null): void {
  const island = box?.closest('astro-island') ?? box;
  let next = island?.nextElementSibling ?? null;
  while (next && (next as HTMLElement).offsetHeight === 0 && !next.matches('[data-section-end]'))
    next = next.nextElementSibling;
  if (!next || next.matches('[data-section-end]')) {
    next = island?.closest('[data-section]')?.nextElementSibling ?? next;
  }
  if (!(next instanceof HTMLElement)) return;
  const target = next.querySelector<HTMLElement>('h2') ?? next;
  target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'start' });
}
