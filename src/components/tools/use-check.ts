import { useState } from 'preact/hooks';
import type { Worksheet } from '../../course/schema/worksheet.ts';
import { type Finding, findings } from '../../tools/worksheet/findings.ts';
import type { Written } from '../../tools/worksheet/written.ts';

/** *Check* on a given case: what it found, line by line, until the line is changed. */
export function useCheck(sheet: Worksheet, written: Written) {
  const [checked, setChecked] = useState<ReadonlyMap<string, [text: string, finding: Finding]>>(
    new Map(),
  );
  const check = () => {
    const found = findings(sheet, written);
    setChecked(new Map(found.map((one) => [one.key, [written.get(one.key) ?? '', one]])));
    return summary(found);
  };
  const findingOf = (key: string) => {
    const [text, finding] = checked.get(key) ?? [];
    return text === (written.get(key) ?? '') ? finding : undefined;
  };
  return { check, findingOf };
}

/** In a sentence, how much follows; the lines themselves say why. */
function summary(found: readonly Finding[]): string {
  const count = (kind: Finding['is']) => found.filter(({ is }) => is === kind).length;
  const [right, wrong, empty] = [count('right'), count('not-yet'), count('empty')];
  const rest = [
    wrong > 0 && `${wrong} ${wrong === 1 ? 'does' : 'do'} not yet`,
    empty > 0 && `${empty} ${empty === 1 ? 'is' : 'are'} empty`,
  ].filter(Boolean);
  const lines = `${right} of ${right + wrong + empty} lines follow from the case`;
  return rest.length > 0 ? `${lines}; ${rest.join(', ')}. Each line above says why.` : `${lines}.`;
}
