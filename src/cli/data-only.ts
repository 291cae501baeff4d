import { htmlElements } from '../../scorm/html-elements.ts';
import { splice, type Edit } from '../../scorm/splice.ts';

/**
 * The page as the web shows it: what is meant for packages only (`data-only="package"`) is wrapped
 * into an inert `<template data-package>`, from which the packager takes it out again.
 */
export function withoutPackageParts(html: string): string {
  const edits = htmlElements(html)
    .filter(
      ({ attributes, parent }) =>
        attributes.get('data-only')?.value === 'package' && !parent?.attributes.has('data-package'),
    )
    .flatMap(({ start, end }): Edit[] => [
      { start, end: start, text: '<template data-package>' },
      { start: end, end, text: '</template>' },
    ]);
  return splice(html, edits);
}
