/**
 * Per cent of the mark for each of several options that may be ticked together: the keys share 100
 * and the others −100, so that ticking everything earns nothing. Five decimals, as Moodle writes
 * them: its importer takes a share only if it is in its list, to within 0.001 per cent, and has
 * a half to a sixth of the whole in that list.
 */
export function tickFractions(keys: readonly boolean[]): number[] {
  const right = keys.filter(Boolean).length;
  return keys.map((key) =>
    Number(((key ? 100 : -100) / (key ? right : keys.length - right)).toFixed(5)),
  );
}
