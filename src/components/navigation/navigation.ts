import { navigate } from 'astro:transitions/client';
import { settings } from '../../stores/package-settings.ts';
import { focusArrival } from './arrival.ts';
import { embeddedPages, loadAssets, loadEmbedded } from './embedded.ts';
import { letFadesBeCut } from './fades.ts';
import { isPage } from './page-name.ts';
import { stayIfItFails, type Preparation } from './preparation.ts';
import { hideNavigationProblem, showNavigationProblem } from './problem-message.ts';

/**
 * Makes going from page to page safe: called once for each document, after first paint. In a package, pages come from
 * `pages.js` and need no network; everywhere, a page that cannot be had leaves the learner where
 * they are.
 */
export function startNavigation(): void {
  const inPackage = settings().standard !== 'web';
  document.addEventListener('astro:before-preparation', (event) => {
    prepare(event as Event as Preparation, inPackage);
  });
  document.addEventListener('astro:after-swap', focusArrival);
  letFadesBeCut();
  if (!inPackage) return;
  void embeddedPages().then((embedded) => embedded && loadAssets(embedded));
}

/** Goes to a page, by its URL, with or without a place of its own in the browser's history. */
export async function go(href: string, history: 'push' | 'replace'): Promise<void> {
  await navigate(href, { history });
}

function prepare(event: Preparation, inPackage: boolean): void {
  if (!isPage(event.to)) return;
  hideNavigationProblem();
  if (inPackage) loadEmbedded(event);
  stayIfItFails(event, () => {
    showNavigationProblem(() => void navigate(event.to.href));
  });
}
