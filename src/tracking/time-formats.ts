/**
 * A SCORM 1.2 timespan, `HHHH:MM:SS.SS`: at least two digits of hours, at most 9999:59:59.99.
 */
export function timespan(seconds: number): string {
  const hundredths = Math.min(Math.max(0, Math.round(seconds * 100)), 9999 * 360_000 + 359_999);
  const whole = Math.floor(hundredths / 100);
  const rest = hundredths % 100;
  const clock = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60].map(two);
  return clock.join(':') + (rest ? `.${two(rest)}` : '');
}

/** A SCORM 2004 duration in seconds to the hundredth, for example `PT62.5S` (ISO 8601). */
export function duration(seconds: number): string {
  return `PT${Math.max(0, Math.round(seconds * 100)) / 100}S`;
}

/** The time of day for SCORM 1.2, `HH:MM:SS`, as the learner's clock shows it. */
export function timeOfDay(date: Date): string {
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
}

/** A moment for SCORM 2004, `YYYY-MM-DDTHH:MM:SS`: local, since Moodle refuses a bare `Z`. */
export function timestamp(date: Date): string {
  const day = [date.getMonth() + 1, date.getDate()].map(two).join('-');
  return `${String(date.getFullYear()).padStart(4, '0')}-${day}T${timeOfDay(date)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
