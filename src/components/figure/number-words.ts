/** A figure as it is printed in the UK: `£112,700`, `76%`, `5,000 chats`, `£5.80`. */
export function figureWords(value: number, unit: string): string {
  const pence = unit === '£' && !Number.isInteger(value);
  const number = Math.abs(value).toLocaleString('en-GB', {
    minimumFractionDigits: pence ? 2 : 0,
    maximumFractionDigits: 2,
  });
  const sign = value < 0 ? '−' : '';
  if (unit === '£') return `${sign}£${number}`;
  return unit === '%' ? `${sign}${number}%` : `${sign}${number} ${unit}`;
}
