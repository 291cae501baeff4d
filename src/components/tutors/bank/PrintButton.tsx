import { useLive } from '../../use-live.ts';

/** Prints the page as it stands. */
export function PrintButton() {
  const live = useLive();
  return (
    <button type="button" disabled={!live} onClick={() => window.print()}>
      Print
    </button>
  );
}
