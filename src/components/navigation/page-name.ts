/** The file name of the page a URL names: `…/d9-4-1.html?x#y` and `…/` give `d9-4-1.html` and `index.html`. */
export function pageName(url: URL): string {
  const name = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  return name === '' ? 'index.html' : name;
}

/** Does the URL name a page? Anything else, such as a zip, is the browser's own business. */
export function isPage(url: URL): boolean {
  return pageName(url).endsWith('.html');
}
