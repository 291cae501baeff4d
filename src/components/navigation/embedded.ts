import type { EmbeddedPages } from '../../course/embedded-pages.ts';
import { pageName } from './page-name.ts';
import type { Preparation } from './preparation.ts';
import { loadStyle, wearStyles } from './styles.ts';

let asked: Promise<EmbeddedPages | null> | undefined;

/** The pages of the package, from `pages.js`, read once; `null` if it could not be loaded. */
export function embeddedPages(): Promise<EmbeddedPages | null> {
  asked ??= new Promise((done) => {
    const script = document.createElement('script');
    script.src = 'pages.js';
    script.onload = () => {
      done((globalThis as { outcomeFourPages?: EmbeddedPages }).outcomeFourPages ?? null);
    };
    script.onerror = () => {
      asked = undefined;
      done(null);
    };
    document.head.append(script);
  });
  return asked;
}

/** Loads the page from `pages.js`; by the router's own loader if it is not in there. */
export function loadEmbedded(event: Preparation): void {
  const load = event.loader;
  event.loader = async () => {
    const embedded = await embeddedPages();
    const html = embedded?.pages[pageName(event.to)];
    if (html === undefined) return load();
    event.newDocument = new DOMParser().parseFromString(html, 'text/html');
    // A parsed document has no scripting, so that their content would show.
    for (const element of event.newDocument.querySelectorAll('noscript')) element.remove();
    await wearStyles(event);
  };
}

/**
 * Fetches what later pages need, so that they go on working when the network does not. The router
 * would ask for each script and stylesheet only when its page is opened.
 */
export function loadAssets({ scripts, styles }: EmbeddedPages): void {
  for (const href of styles) void loadStyle(href);
  for (const href of scripts) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = href;
    link.fetchPriority = 'low';
    document.head.append(link);
  }
}
