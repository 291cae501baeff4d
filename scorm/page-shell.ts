/** The one script of every shell: opens the page of its own name from `pages.js`. */
export const openPageScript = `{
  const name = location.pathname.split('/').pop();
  const page = globalThis.outcomeFourPages?.pages[name];
  if (page) {
    // The shell's policy holds on; a browser takes a written one for misplaced.
    const written = page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '');
    document.open();
    document.write(written);
    document.close();
  } else {
    document.body.textContent =
      'This page did not load. Your work is safe. Close the activity and open it again.';
  }
}
`;

/**
 * What lies in a package under a page's own name, for direct links and reloads: the page itself is
 * in `pages.js` already, and a second copy of each would be a quarter of the zip. The launch page is
 * never a shell, so that it paints at once.
 *
 * @param html The whole page, with the policy that the step after the build wrote.
 */
export function pageShell(html: string): string {
  const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/i.exec(html)?.[0] ?? '';
  const icon = /<link rel="icon"[^>]*>/i.exec(html)?.[0] ?? '';
  const title = /<title>[^<]*<\/title>/i.exec(html)?.[0] ?? '';
  return (
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">' +
    `${policy}${title}${icon}<script src="pages.js"></script></head>` +
    '<body><script src="open-page.js"></script></body></html>\n'
  );
}
