import { atom } from 'nanostores';
import type { Writing } from '../course/writing/writing.ts';
import { emptyWriting } from '../course/writing/writing.ts';
import { write as writeText } from '../course/writing/write.ts';
import { bothTexts } from './both-texts.ts';
import { deviceNumber } from './device-number.ts';
import { $ready } from './ready.ts';

/** All that this learner has written. */
export const $writing = atom<Writing>(emptyWriting);

const early = new Map<string, string>();

/** Keep what was typed under its key, for example `d9-4-1/box/change-that-saved`. */
export function write(key: string, text: string): void {
  if (!$ready.get()) early.set(key, text);
  const writing = $writing.get();
  if ((writing.texts[key]?.value ?? '') === text) return;
  $writing.set(writeText(writing, deviceNumber(), key, text));
}

/** What is written under a key; `''` if nothing is. */
export function textOf(writing: Writing, key: string): string {
  return writing.texts[key]?.value ?? '';
}

/** Put stored writing in place; what was typed before it was read is added to it, never lost. */
export function adoptWriting(stored: Writing): void {
  const typed = [...early];
  early.clear();
  $writing.set(
    typed.reduce((writing, [key, text]) => {
      const both = bothTexts(textOf(writing, key), text);
      return both === textOf(writing, key)
        ? writing
        : writeText(writing, deviceNumber(), key, both);
    }, stored),
  );
}
