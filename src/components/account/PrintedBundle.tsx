import type { Bundle } from '../../account/bundle.ts';
import { PrintedAccount } from './PrintedAccount.tsx';
import './printed-account.css';
import { PrintedCover } from './PrintedCover.tsx';

/** What is exported, on paper. The styles show it to the printer and to nobody else. */
export function PrintedBundle({ bundle }: { readonly bundle: Bundle }) {
  const { draft, cover, accounts } = bundle;
  return (
    <div class="account-printed">
      {draft && <p class="account-draft account-every-page">{draft}</p>}
      {cover && <PrintedCover cover={cover} />}
      {accounts.map((document) => (
        <PrintedAccount document={document} key={document.id} />
      ))}
    </div>
  );
}
