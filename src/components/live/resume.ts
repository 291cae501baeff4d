import { pageOf } from '../../course/package-settings.ts';
import { $attempt } from '../../stores/attempt.ts';
import { $progress } from '../../stores/progress.ts';
import { detailsHere, detailsOf, packageDetails } from '../../stores/package-details.ts';
import { settings } from '../../stores/package-settings.ts';

const partNames = { learn: 'Lesson', practise: 'Scenario', check: 'Check', account: 'Account' };

/** The page and section where the learner was, or `null` before the first step. */
export function placeLeft(): { criterion: number; href: string; words: string } | null {
  const place = $attempt.get().place.value;
  const outline = place && settings().criteria.find((c) => c.code === place.criterion);
  if (!place || !outline) return null;
  const sections = detailsOf(outline.code)?.sections ?? [];
  const index = sections.findIndex((s) => s.code === place.section);
  const section = sections[index];
  const left = $progress.get()[outline.code]?.minutesLeft ?? 0;
  return {
    criterion: outline.code,
    href: pageOf(outline.id, place.part) + (section ? `#${section.id}` : ''),
    words: section
      ? `Lesson, section ${index + 1} of ${sections.length}: ${section.title}` +
        (left > 0 ? ` · about ${left} minutes left` : '')
      : partNames[place.part],
  };
}

/** On the home page: shows one way on, to where the learner was or to the first criterion. */
export function showResume(root: ParentNode = document): void {
  const panels = [...root.querySelectorAll<HTMLElement>('[data-resume]')];
  const place = placeLeft();
  const chosen =
    panels.find((p) => place && p.dataset['resume'] === String(place.criterion)) ?? panels[0];
  for (const panel of panels) panel.hidden = panel !== chosen;
  if (!place || !chosen) return;
  // Names of sections come later; until then the way leads to the page.
  if (!detailsHere()) void packageDetails().then((found) => found && showResume(root));
  const link = chosen.querySelector('a.button');
  link?.setAttribute('href', place.href);
  if (link) link.textContent = 'Carry on';
  const words = chosen.querySelector('[data-resume-words]');
  if (words) words.textContent = place.words;
}
