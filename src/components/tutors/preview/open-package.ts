import { readZip } from '../../../../scorm/read-zip.ts';
import { zipProblemWords } from '../../../../scorm/zip-problem-words.ts';
import type { ChosenWords } from '../../../course/package-choices.ts';
import { names12 } from '../../../tracking/lms-record/names-12.ts';
import { names2004 } from '../../../tracking/lms-record/names-2004.ts';
import { makeInBrowser, type Making } from '../builder/make-in-browser.ts';
import { settingWords } from '../builder/setting-words.ts';
import { loadRunTime } from './run-time.ts';
import { serveFolder, workersToServe, type ServedFolder } from './served-folder.ts';
import type { OpenedPackage } from './use-player.ts';

/**
 * Makes the package that was chosen, byte for byte the zip one would download, unpacks it and serves
 * it. Rejects with words for the tutor.
 */
export async function openPackage(
  words: ChosenWords,
  making: Making,
): Promise<{ readonly opened: OpenedPackage; readonly folder: ServedFolder }> {
  // Nothing is worth making that cannot be shown.
  workersToServe();
  const [made] = await makeInBrowser(words, making);
  if (!made) throw new Error('Nothing was made: no criterion was chosen.');
  const read = readZip(made.bytes);
  if (read.problem) throw new Error(zipProblemWords(read.problem));
  const names = made.standard === 'scorm-1.2' ? names12 : names2004;
  const newRunTime = await loadRunTime(names);
  const folder = await serveFolder(read.files);
  making.signal?.throwIfAborted();
  const { id, title } = made;
  const settings = settingWords(made);
  return { opened: { id, title, settings, names, newRunTime, url: folder.url }, folder };
}
