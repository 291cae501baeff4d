import type { EmbeddedPages } from '../../course/embedded-pages.ts';
import { pageName } from './page-name.ts';
import type { Preparation } from './preparation.ts';

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
    // With scripting on, a document of the browser's own would not hold their content as elements.
    for (const element of event.newDocument.querySelectorAll('noscript')) element.remove();
    await Promise.all(newStyles(event.newDocument).map((href) => preload(href, 'style')));
  };
}

/**
 * Fetches what later pages need, so that they go on working when the network does not. The router
 * would ask for each script and stylesheet only when its page is opened.
 */
export function preloadAssets({ scripts, styles }: EmbeddedPages): void {
  for (const href of styles) void preload(href, 'style');
  for (const href of scripts) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = href;
    link.fetchPriority = 'low';
    document.head.append(link);
  }
}

/** Stylesheets of the next page that this one has not loaded: without them it would flash bare. */
function newStyles(next: Document): string[] {
  const hrefs = [...next.querySelectorAll('head link[rel=stylesheet]')].map(
    (link) => link.getAttribute('href') ?? '',
  );
  return hrefs.filter((href) => !document.querySelector(`link[rel=stylesheet][href="${href}"]`));
}

/** Resolves when the file is there or cannot be had. */
function preload(href: string, as: string): Promise<void> {
  return new Promise((done) => {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = as;
    link.href = href;
    link.onload = link.onerror = () => done();
    document.head.append(link);
  });
}
