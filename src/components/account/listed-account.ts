import type { AccountSubject } from '../../account/document.ts';
import type { Account } from '../../course/schema/account.ts';

/** What the list of accounts must know of each criterion. */
export interface ListedAccount extends AccountSubject {
  readonly account: Pick<Account, 'headings' | 'facts' | 'parts'>;
}

/**
 * The accounts that this page, or this package, is about. Each stands in an element of its own, so
 * that a package can leave out what is not in it.
 */
export function listedAccounts(root: ParentNode): ListedAccount[] {
  return [...root.querySelectorAll<HTMLElement>('[data-account]')].map(
    ({ dataset }) => JSON.parse(dataset['account'] ?? '') as ListedAccount,
  );
}
