import { useEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds without a change after which slow work is done again. */
const pause = 800;

/**
 * A value for slow work: while the learner types in a box it is the one before the latest pause, so
 * that no key waits. Once they leave the box, or print, it is the latest at once: what is exported
 * is what stands there.
 */
export function useSettled<T>(value: T): T {
  const [settled, settle] = useState<{ readonly value: T }>({ value });
  const latest = useRef(value);
  const rest = useRef<(() => void) | null>(null);
  latest.current = value;
  const typing = isTyping();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const now = () => {
      clearTimeout(timer);
      settle((before) => (before.value === latest.current ? before : { value: latest.current }));
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
  return typing ? settled.value : value;
}

/** Nobody types where the page is only written, before it reaches a browser. */
function isTyping(): boolean {
  return typeof document !== 'undefined' && document.activeElement?.localName === 'textarea';
}
