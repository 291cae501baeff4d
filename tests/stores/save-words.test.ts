import { expect, test } from 'vitest';
import type { SaveState } from '../../src/stores/save-state.ts';
import { saveWords } from '../../src/stores/save-words.ts';

const calm: SaveState = {
  where: 'device',
  kept: null,
  trouble: null,
  sent: null,
  confirmed: false,
  failed: false,
  held: false,
  unfiledSince: null,
  writing: 'sent',
};
const words = (part: Partial<SaveState>) =>
  saveWords({ ...calm, ...part }, (moment) => `10:${moment}`);

test('says where the work is kept in the words of the design', () => {
  expect(words({})).toBe('Nothing to save yet');
  expect(words({ kept: 42 })).toBe('Kept on this device 10:42');
  expect(words({ kept: 'earlier' })).toBe('Kept on this device');
  expect(words({ where: 'lms', sent: 42, kept: 42 })).toBe('Sent to your LMS 10:42 · copy here');
  expect(words({ where: 'lms', sent: 42 })).toBe('Sent to your LMS 10:42');
  expect(words({ where: 'lms', sent: 42, confirmed: true })).toBe('Confirmed by your LMS');
  expect(words({ where: 'review', sent: 42 })).toBe(
    'Your result is recorded. You can go on; your work is still kept.',
  );
  expect(words({ where: 'connecting' })).toBe('Connecting to your LMS');
  expect(words({ where: 'left', sent: 42 })).toBe(
    'Sent to your LMS 10:42. You can close this page.',
  );
});

test('says that nothing is saved in browse mode', () => {
  expect(words({ where: 'browse', sent: 42, kept: 42 })).toContain('nothing you do here is saved');
});

test('says what happened, what is safe and what to do when the LMS is out of reach', () => {
  expect(words({ where: 'unreached', kept: 42 })).toBe(
    'We could not reach your LMS, so your work is kept only on this device. Kept on this device 10:42.',
  );
  expect(words({ where: 'unreached', trouble: 'full' })).toBe(
    'Not saved: we could not reach your LMS and the storage of this browser is full. ' +
      'Save your work to a file before you leave.',
  );
  expect(words({ where: 'refused', kept: 42 })).toMatch(
    /did not open this activity.*only on this device.*Open the activity again/,
  );
});

test('says when the LMS has no room for writing, until it is in a file', () => {
  const noRoom = { where: 'lms', sent: 42, kept: 42, writing: 'no-room' } as const;
  expect(words(noRoom)).toBe('Your LMS has no room for your writing: it is only on this device');
  expect(words({ ...noRoom, kept: null })).toMatch(/^Not saved: .* Save it to a file/);
  expect(words({ ...noRoom, writing: 'in-file' })).toBe(
    'Sent to your LMS 10:42, without your writing · copy here',
  );
});

const wheres = ['device', 'lms', 'review', 'unreached', 'refused', 'left'] as const;
const every = wheres.flatMap((where) =>
  [null, 'earlier' as const, 42].flatMap((kept) =>
    [null, 'full' as const, 'lost' as const].flatMap((trouble) =>
      [false, true].flatMap((failed) =>
        (['sent', 'no-room', 'in-file'] as const).flatMap((writing) =>
          [false, true].map((held) => ({ where, kept, trouble, failed, writing, held, sent: 41 })),
        ),
      ),
    ),
  ),
);

test('with no copy anywhere it always says that the work is not saved and to use a file', () => {
  for (const state of every) {
    const nowhereElse = state.where === 'device' ? state.trouble : state.trouble && state.failed;
    if (!nowhereElse) continue;
    expect(words(state), JSON.stringify(state)).toMatch(/Not saved: .*[Ss]ave .* to a file/);
  }
});

test('never claims a copy here that could not be read back, nor a sending that failed', () => {
  for (const state of every) {
    const text = words(state);
    const about = JSON.stringify({ state, text });
    if (state.trouble) expect(text, about).not.toMatch(/copy here|Kept on this device/);
    if (state.failed) expect(text, about).not.toMatch(/Sent to your LMS|Confirmed|is still kept/);
    expect(text, about).not.toMatch(/^Saved/);
  }
});
