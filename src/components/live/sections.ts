import { $attempt } from '../../stores/attempt.ts';
import { goTo, reachSection } from '../../stores/actions.ts';
import { passedEvent } from '../question/passed.ts';

/**
 * Watches the sections of a lesson. One counts as reached when its end was seen or focused and each
 * of its questions was answered or passed by *Go on*, on this visit or an earlier one.
 * Returns a function that stops watching.
 */
export function watchSections(criterion: number): () => void {
  const sections = [...document.querySelectorAll<HTMLElement>('[data-section]')];
  const ended = new Set<HTMLElement>();
  const passed = new Set<string>();

  const settle = (section: HTMLElement) => {
    if (!ended.has(section)) return;
    const records = $attempt.get().criteria[criterion]?.questions ?? {};
    const open = [...section.querySelectorAll<HTMLElement>('[data-question]')].some((element) => {
      const code = element.dataset['question'] ?? '';
      return !passed.has(code) && !records[Number(code)];
    });
    if (!open) reachSection(criterion, Number(section.dataset['section']));
  };
  const atEnd = (section: HTMLElement) => {
    ended.add(section);
    settle(section);
  };

  const ends = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      const section = entry.target.closest<HTMLElement>('[data-section]');
      if (entry.isIntersecting && section) atEnd(section);
    }
  });
  // A line across the upper half of the window: the section it crosses is the one being read.
  const current = new IntersectionObserver(
    (entries) => {
      const entry = entries.find((e) => e.isIntersecting);
      if (entry) showCurrent(criterion, entry.target as HTMLElement);
    },
    { rootMargin: '-30% 0px -65% 0px' },
  );
  const stop = new AbortController();
  for (const section of sections) {
    const end = section.querySelector<HTMLElement>('[data-section-end]');
    if (end) ends.observe(end);
    current.observe(section);
    section.addEventListener(
      passedEvent,
      (event) => {
        passed.add(String((event as CustomEvent<number>).detail));
        settle(section);
      },
      stop,
    );
    end?.addEventListener('focusin', () => atEnd(section), stop);
  }
  return () => {
    stop.abort();
    ends.disconnect();
    current.disconnect();
  };
}

function showCurrent(criterion: number, section: HTMLElement): void {
  goTo({ criterion, part: 'learn', section: Number(section.dataset['section']) });
  for (const link of document.querySelectorAll<HTMLElement>('.toc a')) {
    const here = link.getAttribute('href')?.endsWith(`#${section.id}`);
    if (here) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
