// The message must be here before the network is gone.
import { showNavigationProblem } from './problem-message.ts';

type Router = typeof import('./navigation.ts');

let router: Promise<Router> | undefined;

/** The router, which comes after first paint or with the first link that is followed. */
function loadRouter(): Promise<Router> {
  router ??= import('./navigation.ts').then((loaded) => {
    loaded.startNavigation();
    return loaded;
  });
  // Asked for again after a failure: the network may be back.
  router.catch(() => (router = undefined));
  return router;
}

/** Goes to a page of the course without leaving the document; says so where that cannot be done. */
export async function goToPage(href: string, history: 'push' | 'replace' = 'push'): Promise<void> {
  const loaded = await loadRouter().catch(() => null);
  // Without the router there is no soft way: the browser's own would end an LMS session.
  if (loaded) return loaded.go(href, history);
  showNavigationProblem(() => void goToPage(href, history));
}

/**
 * Follows links to our own pages within the document, so that an LMS session lives on, and fetches
 * the router once the page is at rest. Called once for each document.
 */
export function followLinks(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || !staysInCourse(link, event)) return;
    event.preventDefault();
    void goToPage(link.href);
  });
  const fetchRouter = () => setTimeout(() => void loadRouter().catch(() => {}));
  if (document.readyState === 'complete') fetchRouter();
  else addEventListener('load', fetchRouter, { once: true });
}

/** Is it a plain click on a link to this site? Anything else is the browser's own business. */
function staysInCourse(link: HTMLAnchorElement, event: MouseEvent): boolean {
  const plain = !(event.button || event.metaKey || event.ctrlKey || event.altKey || event.shiftKey);
  return (
    plain &&
    !event.defaultPrevented &&
    !link.hasAttribute('download') &&
    (link.target === '' || link.target === '_self') &&
    new URL(link.href, location.href).origin === location.origin
  );
}
