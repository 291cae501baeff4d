import type { Finding } from '../../tools/worksheet/findings.ts';
import { Prose } from '../question/Prose.tsx';

const marks = { right: '✓ ', 'not-yet': '◦ Not yet. ', empty: '◦ ', compare: 'Compare: ' };

interface Props {
  readonly id: string;
  readonly finding: Finding | undefined;
}

/** What *Check* found under one line, with the working for whoever wants to see it. */
export function FindingNote({ id, finding }: Props) {
  if (!finding) return null;
  const { is, says, working } = finding;
  return (
    <div class="sheet-finding" id={id} data-is={is}>
      <Prose text={marks[is] + says} />
      {working && is === 'right' && <p>{working}</p>}
      {working && is === 'not-yet' && (
        <details>
          <summary>See the working</summary>
          <p>{working}</p>
        </details>
      )}
    </div>
  );
}
