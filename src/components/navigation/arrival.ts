/**
 * After a soft navigation: puts the focus where a new document would have begun, at the place named
 * by the URL's hash or else at the page's heading. The router has scrolled already and announces
 * the title itself.
 */
export function focusArrival(): void {
  const named = document.getElementById(decodeHash(location.hash));
  const arrival = named ?? document.querySelector<HTMLElement>('h1');
  if (!arrival) return;
  if (arrival.tabIndex < 0) arrival.tabIndex = -1;
  arrival.focus({ preventScroll: true });
}

/** `#deep` → `deep`; a hash that is not well formed stays as it is. */
export function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
