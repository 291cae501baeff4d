import { useEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds without a change after which slow work is done again. */
const pause = 800;

/**
 * A value for slow work: while the learner types in a box it is the one before the latest pause, so
 * that no key waits. Once they leave the box, or print, it is the latest at once: what is exported
 * is what stands there. It never goes back to an older one.
 */
export function useSettled<T>(value: T): T {
  const [, renderAgain] = useState(0);
  const settled = useRef(value);
  const latest = useRef(value);
  const rest = useRef<(() => void) | null>(null);
  latest.current = value;
  if (!isTyping()) settled.current = value;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const now = () => {
      clearTimeout(timer);
      if (settled.current === latest.current) return;
      settled.current = latest.current;
      renderAgain((times) => times + 1);
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(now, pause);
    };
    rest.current = later;
    // A box keeps its text when it is left, before this hears of it.
    const moments = ['focusout', 'beforeprint', 'pagehide'] as const;
    for (const moment of moments) window.addEventListener(moment, now);
    window.addEventListener('input', later);
    return () => {
      clearTimeout(timer);
      moments.forEach((moment) => window.removeEventListener(moment, now));
      window.removeEventListener('input', later);
    };
  }, []);
  // A box keeps what is typed now and then where typing goes on: that is no pause yet.
  useEffect(() => rest.current?.(), [value]);
  return settled.current;
}

/** Nobody types where the page is only written, before it reaches a browser. */
function isTyping(): boolean {
  return typeof document !== 'undefined' && document.activeElement?.localName === 'textarea';
}
