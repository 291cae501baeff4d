import { useEffect, useState } from 'preact/hooks';

/**
 * Whether an island can keep what is typed into it: false on the server and at the first render,
 * true once mounted. A `<fieldset disabled={!live}>` round the inputs then loses nothing typed
 * before the script arrived, because nothing can be typed.
 */
export function useLive(): boolean {
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  return live;
}
