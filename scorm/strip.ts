import { htmlElements, type HtmlElement } from './html-elements.ts';
import { splice, type Edit } from './splice.ts';

/**
 * The page as one package shows it. What names only criteria or units out of scope (`data-for`) goes;
 * of a link amid text the text stays. `data-only="web"` goes; what the site keeps back for packages
 * (`<template data-package>`) comes out. All else stays as it was, byte for byte.
 *
 * @param inScope Ids of the criteria and units in the package.
 */
export function strip(html: string, inScope: ReadonlySet<string>): string {
  const elements = htmlElements(html);
  const edits: Edit[] = [];
  const untag = ({ start, innerStart, innerEnd, end }: HtmlElement): void => {
    edits.push({ start, end: innerStart, text: '' }, { start: innerEnd, end, text: '' });
  };
  for (const element of elements) {
    const { attributes, start, end } = element;
    const names = attributes.get('data-for')?.value.trim().split(/\s+/);
    if (attributes.get('data-only')?.value === 'web') edits.push({ start, end, text: '' });
    else if (names && !names.some((name) => inScope.has(name))) {
      if (isAmidText(element)) untag(element);
      else edits.push({ start, end, text: '' });
    } else if (attributes.has('data-package')) untag(element);
  }
  return splice(html, edits);
}

/** A link whose words belong to a sentence: the sentence needs them. */
function isAmidText({ name, parent }: HtmlElement): boolean {
  if (name !== 'a') return false;
  for (let around = parent; around; around = around.parent) {
    if (around.name === 'p') return true;
  }
  return parent !== null && parent.ownText.trim() !== '';
}
