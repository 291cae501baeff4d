import { timeMeter } from '../../course/attempt/time-meter.ts';
import { spendMinute } from '../../stores/actions.ts';
import { beforeLeaving } from '../../stores/before-leaving.ts';
import { $ready } from '../../stores/ready.ts';

/** What only somebody who is there does. */
const signs = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'wheel', 'touchmove', 'focusin'];
/** Seconds between two signs that are looked at: moving a mouse makes hundreds. */
const between = 5;

const seconds = () => performance.now() / 1000;

/** Counts the time at work on each criterion's pages. Called once per document. */
export function countTime(): void {
  const meter = timeMeter((criterion) => {
    // Minutes of before the stored work was read would be lost with it.
    if ($ready.get()) spendMinute(criterion);
  });
  let looked = -Infinity;
  const here = () => {
    if (document.visibilityState === 'hidden') return;
    looked = seconds();
    const { criterion } = document.body.dataset;
    meter.seen(looked, criterion === undefined ? null : Number(criterion));
  };
  for (const sign of signs) {
    const look = () => void (seconds() - looked >= between && here());
    document.addEventListener(sign, look, { passive: true, capture: true });
  }
  // In time for what is sent when the page is hidden or left.
  beforeLeaving(() => meter.away(seconds()));
  document.addEventListener('visibilitychange', here);
  document.addEventListener('astro:page-load', here);
  here();
}
