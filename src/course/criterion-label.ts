/** `d9-4-1` → `D9 4.1`. */
export function criterionLabel(id: string): string {
  const [unit = '', ...number] = id.split('-');
  return `${unit.toUpperCase()} ${number.join('.')}`;
}
