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
  latest.current = value;
  const typing = isTyping();
  useEffect(() => {
    const timer = setTimeout(() => settle({ value }), typing ? pause : 0);
    return () => clearTimeout(timer);
  }, [value]);
  useEffect(() => {
    const now = () => settle({ value: latest.current });
    // A box keeps its text when it is left, before this hears of it.
    const moments = ['focusout', 'beforeprint', 'pagehide'] as const;
    for (const moment of moments) window.addEventListener(moment, now);
    return () => moments.forEach((moment) => window.removeEventListener(moment, now));
  }, []);
  return typing ? settled.value : value;
}

/** Nobody types where the page is only written, before it reaches a browser. */
function isTyping(): boolean {
  return typeof document !== 'undefined' && document.activeElement?.localName === 'textarea';
}
