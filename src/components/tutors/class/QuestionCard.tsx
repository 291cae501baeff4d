import { discriminationWords } from '../../../course/class/discrimination-words.ts';
import { tallyParts } from '../../../course/class/part-tally.ts';
import type { Person } from '../../../course/class/people.ts';
import type { QuestionTally } from '../../../course/class/question-tally.ts';
import { Prose, inline } from '../../question/Prose.tsx';
import { questionFlags } from '../../../course/class/question-flags.ts';
import { ResponseList } from './ResponseList.tsx';
import './question-card.css';

interface Props {
  readonly tally: QuestionTally;
  readonly all: readonly Person[];
}

/** One question, folded: how many were right first time; unfolded: who chose what. */
export function QuestionCard({ tally, all }: Props) {
  const { name, entry, responses, judged, right } = tally;
  const question = entry?.question ?? null;
  const parts = tallyParts(tally);
  const flags = questionFlags(tally, parts);
  return (
    <details class="class-fold class-question">
      <summary>
        <span class="class-stem">
          {entry && question && `Q${String(entry.number).padStart(2, '0')} `}
          {question ? inline(question.stem) : name}
        </span>
        <span class="class-facility">
          <Bar right={right} of={judged} />
          {judged === 0
            ? `${responses.length} responded; nothing says whether they were right`
            : `${right} of ${judged} right first time`}
        </span>
        {flags.map((flag) => (
          <span key={flag} class="class-flag">
            {flag}
          </span>
        ))}
      </summary>
      <div class="class-inside">
        {question?.case && <Prose text={question.case} />}
        <ResponseList parts={parts} of={responses.length} all={all} />
        <p class="small">{discriminationWords(tally.discrimination)}</p>
        <p class="small">
          In the report: <code>{name}</code>
        </p>
      </div>
    </details>
  );
}

/** The share as a bar: the words beside it say the same. */
function Bar({ right, of }: { right: number; of: number }) {
  if (of === 0) return null;
  return (
    <svg class="class-bar" viewBox="0 0 100 10" aria-hidden="true" preserveAspectRatio="none">
      <rect class="class-bar-all" width="100" height="10" />
      <rect class="class-bar-right" width={(100 * right) / of} height="10" />
    </svg>
  );
}
