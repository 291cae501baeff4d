import { criteriaText } from '../../course/chosen-criteria.ts';
import { askedPart, isOutside, partNamed, type AskedPart } from '../../course/learner-address.ts';
import type { CourseToChoose } from '../../course/package-scope.ts';
import type { PackageSettings } from '../../course/package-settings.ts';
import { partNames } from '../../course/part-names.ts';
import { drop, openStorage, put, stored } from '../../stores/device-storage.ts';
import { partKey } from '../../stores/storage-keys.ts';
import { courseHere } from './course-here.ts';
import { hidePartNotice, showPartNotice } from './part-notice.ts';
import { stripPage } from './strip-page.ts';

// The web site as a link to a part of it asks (`index.html?only=d9-4-1`). A classic script of its own,
// which `package.js` writes into the head only where a part is asked for or remembered: so it runs
// before any module has read the settings, and nobody else pays for it. In no package.
const settings = (globalThis as { outcomeFour?: PackageSettings }).outcomeFour;
if (settings) show(settings, courseHere(settings));

function show(all: PackageSettings, course: CourseToChoose): void {
  const opened = openStorage(window);
  const storage = typeof opened === 'string' ? null : opened;
  const forget = () => storage && drop(storage, partKey);
  const part = wanted(storage && stored(storage, partKey), course);
  if (part.kind === 'unknown') {
    forget();
    const names = part.unknown.map((name) => `“${name}”`).join(', ');
    whenRead(() =>
      showPartNotice(
        `The link you opened names ${names}, which this course does not have. So the whole course ` +
          'is shown. Nothing is lost; ask whoever gave you the link to look at it again.',
        [{ name: 'Close', act: hidePartNotice }],
      ),
    );
  }
  if (part.kind !== 'part') return void forget();

  const text = criteriaText(part.criteria, course);
  if (storage) put(storage, partKey, text);
  const names = partNames(text);
  const everything = {
    name: 'Show the whole course',
    act: () => {
      forget();
      location.assign(withoutQuery());
    },
  };
  if (isOutside(pageHere(), part.criteria, course)) {
    // Settings stay whole: a page whose criterion they did not know could count nothing.
    const back = { name: `Go to ${names}`, act: () => location.assign('index.html') };
    const words = `This page is outside the part of the course that is shown here: ${names}.`;
    return whenRead(() => showPartNotice(words, [back, everything]));
  }
  const criteria = all.criteria.filter(({ id }) => part.criteria.includes(id));
  (globalThis as { outcomeFour?: PackageSettings }).outcomeFour = { ...all, criteria };
  keepTo(part.criteria, course, () => {
    const words = `You see only ${names} here, as the link you opened says. Your other work is kept.`;
    // Where a criterion is worked on, nothing else would be shown anyway.
    if (document.body.dataset['criterion'] === undefined) showPartNotice(words, [everything]);
  });
}

/** What the address asks for, or else what the device remembers. */
function wanted(remembered: string | null, course: CourseToChoose): AskedPart {
  const asked = askedPart(location.search, course);
  if (asked.kind !== 'unsaid') return asked;
  const part = partNamed(remembered ?? '', course);
  // A later version may lack what was remembered; nobody opened a wrong link.
  return part.kind === 'unknown' ? { kind: 'everything' } : part;
}

/** Strips this page while it is read, and every later one before it is seen. */
function keepTo(criteria: readonly string[], course: CourseToChoose, notice: () => void): void {
  const units = course.units.filter((unit) => unit.criteria.some((id) => criteria.includes(id)));
  const inside = new Set([...criteria, ...units.map(({ id }) => id)]);
  const strip = (whole: boolean) => {
    // Tutors see all of the course, whatever their learners are to see.
    if (document.querySelector('.tutors')) return;
    stripPage(document, inside, whole);
  };
  const watch = new MutationObserver(() => strip(false));
  watch.observe(document, { childList: true, subtree: true });
  whenRead(() => {
    watch.disconnect();
    strip(true);
    notice();
  });
  document.addEventListener('astro:after-swap', () => {
    if (isOutside(pageHere(), criteria, course)) return location.reload();
    strip(true);
    notice();
  });
}

function whenRead(act: () => void): void {
  document.addEventListener('DOMContentLoaded', act, { once: true });
}

function pageHere(): string {
  return location.pathname.slice(location.pathname.lastIndexOf('/') + 1);
}

function withoutQuery(): string {
  return location.href.replace(/[?#].*$/s, '');
}
