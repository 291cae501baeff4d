import { navigate } from 'astro:transitions/client';
import { settings } from '../../stores/package-settings.ts';
import { focusArrival } from './arrival.ts';
import { embeddedPages, loadAssets, loadEmbedded } from './embedded.ts';
import { isPage } from './page-name.ts';
import { stayIfItFails, type Preparation } from './preparation.ts';
import { hideNavigationProblem, showNavigationProblem } from './problem-message.ts';

/**
 * Makes going from page to page safe: called once for each document. In a package, pages come from
 * `pages.js` and need no network; everywhere, a page that cannot be had leaves the learner where
 * they are.
 */
export function startNavigation(): void {
  const inPackage = settings().standard !== 'web';
  document.addEventListener('astro:before-preparation', (event) => {
    prepare(event as Event as Preparation, inPackage);
  });
  document.addEventListener('astro:after-swap', focusArrival);
  if (!inPackage) return;
  stopPrefetch();
  document.addEventListener('astro:after-swap', stopPrefetch);
  afterFirstPaint(async () => {
    const embedded = await embeddedPages();
    if (embedded) loadAssets(embedded);
  });
}

function prepare(event: Preparation, inPackage: boolean): void {
  if (!isPage(event.to)) return;
  hideNavigationProblem();
  if (inPackage) loadEmbedded(event);
  stayIfItFails(event, () => {
    showNavigationProblem(() => void navigate(event.to.href));
  });
}

/** The pages of a package are here already: fetching them again when a link is pointed at is waste. */
function stopPrefetch(): void {
  for (const link of document.links) link.dataset['astroPrefetch'] = 'false';
}

function afterFirstPaint(run: () => Promise<void>): void {
  const soon = (): void => {
    setTimeout(() => void run());
  };
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}
