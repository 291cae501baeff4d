import type { Preparation } from './preparation.ts';

/** A media query that never holds: the stylesheet is loaded, kept and not applied. */
const unworn = 'not all';

/** Loads a stylesheet without applying it; resolves when it is there or cannot be had. */
export function loadStyle(href: string): Promise<void> {
  if (links(document).some((link) => hrefOf(link) === href)) return Promise.resolve();
  return new Promise((done) => {
    const link = unwornLink(document, href);
    link.onload = link.onerror = () => done();
    document.head.append(link);
  });
}

/**
 * Lets the next page wear its own stylesheets only, while every other one that was loaded stays in
 * the document: one taken out would have to be fetched again.
 */
export async function wearStyles({ newDocument, signal }: Preparation): Promise<void> {
  const worn = new Map(links(newDocument).map((link) => [hrefOf(link), link.media]));
  await Promise.all([...worn.keys()].map(loadStyle));
  for (const href of links(document).map(hrefOf)) {
    // The router keeps a stylesheet that both documents name.
    if (!worn.has(href)) newDocument.head.append(unwornLink(newDocument, href));
  }
  document.addEventListener(
    'astro:after-swap',
    () => {
      for (const link of links(document)) {
        const media = worn.get(hrefOf(link)) ?? unworn;
        if (link.media !== media) link.media = media;
      }
    },
    { once: true, signal },
  );
}

function links(owner: Document): HTMLLinkElement[] {
  return [...owner.querySelectorAll<HTMLLinkElement>('head link[rel=stylesheet]')];
}

function hrefOf(link: HTMLLinkElement): string {
  return link.getAttribute('href') ?? '';
}

function unwornLink(owner: Document, href: string): HTMLLinkElement {
  const link = owner.createElement('link');
  link.rel = 'stylesheet';
  link.media = unworn;
  link.setAttribute('href', href);
  return link;
}
