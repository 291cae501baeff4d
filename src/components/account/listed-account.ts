import type { Subject } from '../../account/begun.ts';

/**
 * The criteria that this page, or this package, is about. Each stands in an element of its own, so
 * that a package can leave out what is not in it.
 */
export function listedAccounts(root: ParentNode): Subject[] {
  return [...root.querySelectorAll<HTMLElement>('[data-account]')].map(
    ({ dataset }) => JSON.parse(dataset['account'] ?? '') as Subject,
  );
}
