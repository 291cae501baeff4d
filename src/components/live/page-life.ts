import { parts } from '../../course/attempt/attempt.ts';
import { goTo } from '../../stores/actions.ts';
import { $attempt } from '../../stores/attempt.ts';
import { $progress } from '../../stores/progress.ts';
import { $saveState } from '../../stores/save-state.ts';
import { showMarks } from './marks.ts';
import { showNotices, watchNotices } from './notices.ts';
import { resumeLaunch } from './resume-launch.ts';
import { showResume } from './resume.ts';
import { showSaved } from './saved.ts';
import { watchSections } from './sections.ts';
import { countTime } from './time-spent.ts';

let stopWatching = () => {};

/** Shows on every page how things stand, and notes where the learner is. Called once per document. */
export function liven(): void {
  resumeLaunch();
  $progress.subscribe(() => showMarks());
  $saveState.subscribe(() => showSaved());
  $attempt.subscribe(() => showResume());
  watchNotices();
  countTime();
  onPage();
  document.addEventListener('astro:page-load', onPage);
}

function onPage(): void {
  stopWatching();
  stopWatching = () => {};
  showMarks();
  showSaved();
  showResume();
  showNotices();
  openWideContents();
  const { criterion, part } = document.body.dataset;
  const known = parts.find((p) => p === part);
  if (criterion === undefined || !known) return;
  const code = Number(criterion);
  const place = $attempt.get().place.value;
  // Coming back to the same lesson keeps the section that was being read.
  if (place?.criterion !== code || place.part !== known)
    goTo({ criterion: code, part: known, section: null });
  if (known === 'learn') stopWatching = watchSections(code);
}

/** Contents stand open where there is a margin for them, and folded where they would push the text. */
function openWideContents(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('[data-open-when-wide]'))
    details.open = matchMedia('(min-width: 64rem)').matches;
}
