import { useEffect, useState } from 'preact/hooks';

/** Milliseconds without a change after which slow work is done again. */
const pause = 800;

/** A value as it was when it last stayed the same for a while: what is slow does not follow each key. */
export function useSettled<T>(value: T): T {
  const [settled, settle] = useState<{ readonly value: T }>({ value });
  useEffect(() => {
    const timer = setTimeout(() => settle({ value }), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled.value;
}
