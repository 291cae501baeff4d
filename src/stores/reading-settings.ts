import { atom } from 'nanostores';
import { put } from './device-storage.ts';
import { storageInUse } from './keep-on-device.ts';
import { readingKey } from './storage-keys.ts';

/** How a learner likes to read. */
export interface ReadingSettings {
  readonly text: 'normal' | 'large' | 'larger';
  readonly spacing: 'normal' | 'wide';
  /** `auto` follows the device. */
  readonly theme: 'auto' | 'light' | 'dark';
  readonly background: 'paper' | 'plain';
}

/** What holds until something else is chosen. */
export const usualReading: ReadingSettings = {
  text: 'normal',
  spacing: 'normal',
  theme: 'auto',
  background: 'paper',
};

/** The reading settings in force. */
export const $reading = atom<ReadingSettings>(usualReading);

/** Write the settings as `data-text`, `data-spacing`, … on the root element; usual ones go. */
export function applyReading(
  root: Pick<HTMLElement, 'setAttribute' | 'removeAttribute'>,
  reading: ReadingSettings,
): void {
  for (const [name, value] of Object.entries(reading)) {
    if (value === usualReading[name as keyof ReadingSettings]) root.removeAttribute(`data-${name}`);
    else root.setAttribute(`data-${name}`, value);
  }
}

/** Settings from what was stored; anything unknown is as usual. */
export function readingFrom(text: string | null): ReadingSettings {
  const allowed = {
    text: ['large', 'larger'],
    spacing: ['wide'],
    theme: ['light', 'dark'],
    background: ['plain'],
  };
  const reading: Record<string, string> = { ...usualReading };
  try {
    const given = JSON.parse(text ?? '{}') as Record<string, unknown>;
    for (const [name, values] of Object.entries(allowed)) {
      const value = given?.[name];
      if (typeof value === 'string' && values.includes(value)) reading[name] = value;
    }
  } catch {
    // Rubbish under this key: a look is not worth a message.
  }
  return reading as unknown as ReadingSettings;
}

/** Choose how to read from now on, and remember it on this device. */
export function chooseReading(part: Partial<ReadingSettings>): void {
  const reading = { ...$reading.get(), ...part };
  $reading.set(reading);
  applyReading(document.documentElement, reading);
  const storage = storageInUse();
  if (storage) put(storage, readingKey, JSON.stringify(reading));
}
