import { start } from '../../stores/start.ts';
import { followLinks } from '../navigation/links.ts';
import { openDialogs } from './open-dialogs.ts';

/**
 * Brings every page to life, once per document; soft navigation keeps what it started. What a
 * learner acts on comes first; what only shows how things stand waits until the islands are live.
 */
export function boot(): void {
  start();
  followLinks();
  openDialogs();
  whenIslandsAreLive(() => {
    void import('./page-life.ts').then(({ liven }) => liven());
  });
}

/** Milliseconds left to a first tap before the rest asks for the network and the processor. */
const firstTap = 1000;
/** Longest wait for islands that never come, in ms: without them the rest still has to work. */
const patience = 5000;

function whenIslandsAreLive(go: () => void): void {
  if (!document.querySelector('astro-island')) return go();
  const done = new AbortController();
  const finish = () => {
    if (done.signal.aborted) return;
    done.abort();
    go();
  };
  const look = () =>
    setTimeout(() => document.querySelector('astro-island[ssr]') ?? finish(), firstTap);
  // The event does not bubble, but it passes through the document on its way down.
  document.addEventListener('astro:hydrate', look, { capture: true, signal: done.signal });
  look();
  setTimeout(finish, patience);
}
