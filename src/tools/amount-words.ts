/**
 * An amount as it is printed in the UK: `£19,350`, `£66.60`, `11.2 months`, `35%`. Pounds from a
 * thousand up are rounded to whole pounds, everything else that is not money to one decimal.
 */
export function amountWords(value: number, unit: string): string {
  const size = Math.abs(value);
  const pence = unit === '£' && size < 1000 && Math.round(size * 100) % 100 !== 0;
  const most = unit === '£' ? (pence ? 2 : 0) : 1;
  const number = size.toLocaleString('en-GB', {
    minimumFractionDigits: pence ? 2 : 0,
    maximumFractionDigits: most,
  });
  const sign = value < 0 && /[1-9]/.test(number) ? '−' : '';
  if (unit === '£') return `${sign}£${number}`;
  if (unit === '%') return `${sign}${number}%`;
  // “1 month”, but “1 hours a month” would need grammar: only a unit of one word is cut.
  const one = number === '1' && /^\w+s$/.test(unit);
  return `${sign}${number} ${one ? unit.slice(0, -1) : unit}`.trim();
}
