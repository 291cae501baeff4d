/** One enquiry, as the learner ended it. */
export interface Try {
  /** Id of the enquiry. */
  readonly enquiry: string;
  /** The record that was picked; `null` for “it is not there”. */
  readonly picked: string | null;
  /** From reading the enquiry to picking, in whole seconds; `null` if no clock was running. */
  readonly seconds: number | null;
  /** How often the search was changed. */
  readonly searches: number;
}

/** Tries as a short text, a line for each: `bath-seat-back 1017 48 3`. */
export function triesText(tries: readonly Try[]): string {
  return tries
    .map(({ enquiry, picked, seconds, searches }) =>
      [enquiry, picked ?? '-', seconds ?? '-', searches].join(' '),
    )
    .join('\n');
}

/**
 * Tries from a text; never throws. Lines that do not belong, or name an enquiry that there is not
 * (any more), are left out; of an enquiry tried twice the later try holds. In the enquiries’ order.
 */
export function triesFrom(text: string, enquiries: readonly string[]): Try[] {
  const found = new Map<string, Try>();
  for (const line of text.split('\n')) {
    const [, enquiry, picked, seconds, searches] =
      /^([a-z0-9-]+) (\d{4}|-) (\d{1,6}|-) (\d{1,4})$/.exec(line.trim()) ?? [];
    if (!enquiry) continue;
    found.set(enquiry, {
      enquiry,
      picked: picked === '-' ? null : (picked ?? null),
      seconds: seconds === '-' ? null : Number(seconds),
      searches: Number(searches),
    });
  }
  return enquiries.flatMap((id) => found.get(id) ?? []);
}
