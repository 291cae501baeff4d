/** What Astro's router hands to listeners of `astro:before-preparation`, as far as we use it. */
export interface Preparation extends Event {
  readonly to: URL;
  readonly signal: AbortSignal;
  /** Fetches the page; sets `newDocument`, or prevents the event's default if it could not. */
  loader: () => Promise<void>;
  newDocument: Document;
}

/**
 * Ends the navigation with the page as it is. When a page cannot be loaded the router goes there by
 * a full navigation, which in an LMS would end the session and on the web show the browser's error
 * page; only a navigation that was aborted does it leave alone.
 */
export function giveUp(event: Preparation): void {
  Object.defineProperty(event, 'signal', { value: AbortSignal.abort() });
}

/** Lets the loader try, and calls `failed` instead of leaving the page when it has no success. */
export function stayIfItFails(event: Preparation, failed: () => void): void {
  const load = event.loader;
  event.loader = async () => {
    await load();
    if (!event.defaultPrevented || event.signal.aborted) return;
    giveUp(event);
    failed();
  };
}
