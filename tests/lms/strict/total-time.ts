/** Hundredths of a second in a SCORM 1.2 timespan (`HH:MM:SS.ss`); 0 for anything else. */
function hundredths12(span: string): number {
  const match = /^(\d{2,4}):(\d{2}):(\d{2})(?:\.(\d{1,2}))?$/.exec(span);
  if (!match) return 0;
  const [, hours, minutes, seconds, rest = ''] = match;
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return whole * 100 + Number(rest.padEnd(2, '0'));
}

/** Adds a session's time to the total, both as SCORM 1.2 timespans. */
export function addTime12(total: string, session: string): string {
  const sum = hundredths12(total) + hundredths12(session);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const clock = `${two(sum / 360_000)}:${two((sum / 6_000) % 60)}:${two((sum / 100) % 60)}`;
  return sum % 100 === 0 ? clock : `${clock}.${two(sum % 100)}`;
}

/** Hundredths of a second in an ISO 8601 duration without years and months. */
function hundredths2004(duration: string): number {
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(duration);
  if (!match) return 0;
  const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  const whole = ((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0);
  return Math.round((whole * 60 + (seconds ?? 0)) * 100);
}

/** Adds a session's time to the total, both as ISO 8601 durations; the sum is in seconds. */
export function addTime2004(total: string, session: string): string {
  return `PT${(hundredths2004(total) + hundredths2004(session)) / 100}S`;
}
