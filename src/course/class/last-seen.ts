import type { LastSeen } from './sighting.ts';

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
];

/**
 * A date that can be sorted as text, `2026-11-23` or `2026-11-23 11:45`, from an ISO day or from
 * `Monday, 23 November 2026, 11:45 AM` as Moodle writes it; `null` if it is written otherwise.
 */
export function sortableDate(text: string): string | null {
  const iso = /^\d{4}-\d{2}-\d{2}$/.exec(text.trim());
  if (iso) return iso[0];
  const [, day = '', month = '', year = '', hour, minute = '', half = ''] =
    /^(?:[a-z]+, )?(\d{1,2}) ([a-z]+) (\d{4})(?:, (\d{1,2}):(\d{2})(?: ?([ap]m))?)?$/i.exec(
      text.trim(),
    ) ?? [];
  const at = months.indexOf(month.toLowerCase()) + 1;
  if (at === 0) return null;
  const date = `${year}-${two(at)}-${two(Number(day))}`;
  if (hour === undefined) return date;
  const noon = half.toLowerCase();
  const hours = noon === '' ? Number(hour) : (Number(hour) % 12) + (noon === 'pm' ? 12 : 0);
  return `${date} ${two(hours)}:${minute}`;
}

/**
 * The latest of several: of those seen at work, if any; the day of a file only bounds it. What
 * cannot be sorted counts only where nothing else is there.
 */
export function lastSeen(all: readonly LastSeen[]): LastSeen | null {
  const seen = all.filter(({ means }) => means === 'seen');
  const key = ({ text }: LastSeen) => sortableDate(text) ?? '';
  return (seen.length > 0 ? seen : all).reduce<LastSeen | null>(
    (latest, next) => (latest === null || key(next) > key(latest) ? next : latest),
    null,
  );
}

/** In words: `23 November 2026, 11:45`, and `by` before the day on which a file was made. */
export function lastSeenWords({ text, means }: LastSeen): string {
  const [day = '', time] = sortableDate(text)?.split(' ') ?? [];
  const [year, month, date] = day.split('-').map(Number);
  const name = months[(month ?? 0) - 1] ?? '';
  const words =
    name === ''
      ? text
      : `${date} ${name[0]?.toUpperCase()}${name.slice(1)} ${year}${time ? `, ${time}` : ''}`;
  return means === 'by' ? `by ${words}` : words;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
