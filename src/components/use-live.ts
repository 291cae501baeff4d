import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Whether an island can keep what is typed into it: false on the server and at the first render,
 * true once mounted. A `<fieldset disabled={!live}>` round the inputs then loses nothing typed
 * before the script arrived, because nothing can be typed. Told before the next frame is drawn: on a
 * slow phone a frame costs a tenth of a second.
 */
export function useLive(): boolean {
  const [live, setLive] = useState(false);
  useLayoutEffect(() => setLive(true), []);
  return live;
}
