/** An ISO date as people in the UK write it: `23 November 2026`. */
export function longDate(iso: string): string {
  return new Date(iso).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}
