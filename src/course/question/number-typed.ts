/**
 * The number somebody typed, or `null` if it is not one. Takes `£1,234.50`, `12%`, `1 200`, `-3`
 * and `.5`; a comma only where it parts thousands, so that `1,5` is asked about and not misread.
 * @param unit the question's own unit, which may follow the number, also cut short (`18 month`)
 */
export function numberTyped(text: string, unit = ''): number | null {
  const parts = /^([-+]?)£?([-+]?)([\d,]*\.?\d*)(.*)$/.exec(
    text.normalize('NFKC').toLowerCase().replace(/−/g, '-').replace(/\s/g, ''),
  );
  if (!parts) return null;
  const [, before = '', after = '', digits = '', rest = ''] = parts;
  // `~`: a long response was cut when it was kept. Only the unit may have been cut, never digits.
  const named = rest.length > 1 ? rest.replace(/~$/, '') : rest;
  const known = named === '%' || unit.toLowerCase().replace(/\s/g, '').startsWith(named);
  const wellFormed = /^(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?$/.test(digits) && /\d/.test(digits);
  if (!known || !wellFormed || (before && after)) return null;
  const size = Number(digits.replace(/,/g, ''));
  return before + after === '-' ? -size : size;
}
