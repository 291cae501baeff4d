import { useEffect, useState } from 'preact/hooks';
import type { Bundle } from '../../account/bundle.ts';
import { gatherBeforeLeaving } from '../../stores/before-leaving.ts';
import { PrintedAccount } from './PrintedAccount.tsx';
import './printed-account.css';
import { PrintedCover } from './PrintedCover.tsx';

interface Props {
  /** What there is to print, as it is kept at this very moment. */
  readonly gather: () => Bundle;
}

/**
 * What is exported, on paper. It is made when printing begins, from all that was typed by then; the
 * styles show it to the printer and to nobody else.
 */
export function PrintedBundle({ gather }: Props) {
  const [{ draft, cover, accounts }, print] = useState(gather);
  useEffect(() => {
    const begin = () => {
      gatherBeforeLeaving();
      print(gather());
    };
    // Where a browser tells of no printing, or a test only looks as if it printed, this does.
    const media = matchMedia('print');
    const change = () => media.matches && begin();
    window.addEventListener('beforeprint', begin);
    media.addEventListener('change', change);
    return () => {
      window.removeEventListener('beforeprint', begin);
      media.removeEventListener('change', change);
    };
  }, [gather]);
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
