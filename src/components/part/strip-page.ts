/**
 * Takes out of the page what names only criteria or units outside the part that is shown, as the
 * packager does for a package (`scorm/strip.ts`); of a link amid text the text stays.
 *
 * @param inside Ids of the criteria and units that are shown.
 * @param links Whether links amid text are dealt with: only once the page has been read to its end.
 */
export function stripPage(root: ParentNode, inside: ReadonlySet<string>, links: boolean): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-for]')) {
    const names = (element.dataset['for'] ?? '').trim().split(/\s+/);
    if (names.some((name) => inside.has(name))) continue;
    if (!isAmidText(element)) element.remove();
    else if (links) element.replaceWith(...element.childNodes);
  }
}

function isAmidText(element: Element): boolean {
  if (element.localName !== 'a') return false;
  if (element.closest('p')) return true;
  return [...(element.parentNode?.childNodes ?? [])].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
  );
}
