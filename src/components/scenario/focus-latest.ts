/** Puts the focus on what has just happened, so that it is read out and stands at the top. */
export function focusLatest(box: HTMLElement | null): void {
  const happened = box?.querySelectorAll<HTMLElement>('[data-happened]');
  const latest = happened?.[happened.length - 1] ?? box?.querySelector<HTMLElement>('.turn');
  latest?.focus({ preventScroll: true });
  latest?.scrollIntoView({ block: 'start' });
}
