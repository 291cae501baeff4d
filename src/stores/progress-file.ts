import { $attempt } from './attempt.ts';
import { noteUnfiled } from './keep-on-device.ts';
import { $learner, learnerNamed } from './learner.ts';
import { settings } from './package-settings.ts';
import { progressFileName, progressFileText, readProgressFile } from './progress-file-format.ts';
import { $saveState, noteSaving } from './save-state.ts';
import { joinWork } from './work.ts';
import { $writing } from './writing.ts';

/** What came of opening a file. With `ask` it is whole, but says that it is somebody else's work. */
export type Opened =
  { readonly ok: true } | { readonly ok: false; readonly reason: string; readonly ask?: boolean };

/** The progress file as name and text, to be saved or, where downloads are blocked, copied. */
export function progressFile(date: Date): { readonly name: string; readonly text: string } {
  const facts = {
    package: settings().id,
    version: settings().version,
    learner: $learner.get()?.name ?? '',
    saved: date.toISOString().slice(0, 10),
  };
  const work = { attempt: $attempt.get(), writing: $writing.get() };
  return { name: progressFileName(facts), text: progressFileText(facts, work) };
}

/** Hand the progress file to the browser to save, and remember when. */
export function saveToFile(date: Date = new Date()): void {
  const { name, text } = progressFile(date);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // Some browsers read the address only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  noteUnfiled(date.getTime());
  if ($saveState.get().writing === 'no-room') noteSaving({ writing: 'in-file' });
}

/**
 * Add a file's work to what is here; nothing here is undone. A file that is wrong, damaged or, until
 * `anyway`, under another name is refused with the reason, and nothing changes.
 */
export async function openFile(file: Pick<File, 'text'>, anyway = false): Promise<Opened> {
  let text: string;
  try {
    text = await file.text();
  } catch {
    return {
      ok: false,
      reason: 'This file could not be read. Nothing here was changed. Choose it again.',
    };
  }
  const read = readProgressFile(text);
  if (!read.ok) return read;
  const here = $learner.get()?.name ?? '';
  const theirs = read.facts.learner;
  if (!anyway && theirs && here && learnerNamed(theirs)?.id !== learnerNamed(here)?.id) {
    return {
      ok: false,
      ask: true,
      reason: `This file holds the work of ${theirs}, and this is the work of ${here}. Nothing here was changed.`,
    };
  }
  const mine = { attempt: $attempt.get(), writing: $writing.get() };
  // Opening a file is meant: what was cleared here before comes back with it.
  const joined = joinWork(mine, {
    attempt: { ...read.work.attempt, epoch: mine.attempt.epoch },
    writing: { ...read.work.writing, epoch: mine.writing.epoch },
  });
  $attempt.set({ ...joined.attempt, revision: joined.attempt.revision + 1 });
  $writing.set(joined.writing);
  return { ok: true };
}
