import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { toggleBullets } from '../../account/bullets.ts';
import { fitIn } from '../../account/fit-in.ts';
import { putText } from './put-text.ts';

/** Where the learner was writing last. */
interface Place {
  readonly box: HTMLTextAreaElement;
  readonly heading: string;
}

/**
 * What is done at the place where the learner was writing last, or else in the first box.
 * @param desk holds the boxes
 * @param first heading of the first box
 */
export function usePlace(
  desk: RefObject<HTMLElement>,
  first: string,
  say: (words: string) => void,
) {
  const place = useRef<Place | null>(null);
  const boxInUse = (): Place | null => {
    const boxes = desk.current?.querySelectorAll<HTMLTextAreaElement>('.account-section textarea');
    const all = [...(boxes ?? [])];
    const last = place.current && all.includes(place.current.box) ? place.current : null;
    return last ?? (all[0] ? { box: all[0], heading: first } : null);
  };
  return {
    putIn(text: string) {
      const at = boxInUse();
      if (!at) return say('There is no heading to put it under: add one first.');
      if (text.trim() === '') return say('Nothing is noted there yet.');
      const { box, heading } = at;
      const [start, end] =
        at === place.current
          ? [box.selectionStart, box.selectionEnd]
          : [box.value.length, box.value.length];
      putText(box, fitIn(text, box.value.slice(0, start), box.value.slice(end)), start, end);
      say(`Put in under “${heading}”: ${beginning(text)}`);
    },
    bullets() {
      const box = boxInUse()?.box;
      if (!box) return;
      const change = toggleBullets(box.value, box.selectionStart, box.selectionEnd);
      putText(box, change.text, change.start, change.end);
    },
    enter(box: HTMLTextAreaElement, heading: string) {
      if (place.current?.box !== box) say('');
      place.current = { box, heading };
    },
  };
}

/** Enough of a text to know it by. */
function beginning(text: string): string {
  const words = text.trim().split(/\s+/u);
  return words.length > 8 ? `${words.slice(0, 8).join(' ')}…` : words.join(' ');
}
