import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CodedScenario } from '../../course/course.ts';
import { walk, type Walk } from '../../course/scenario/walk.ts';
import { setRun } from '../../stores/actions.ts';
import { $attempt } from '../../stores/attempt.ts';
import { Prose } from '../question/Prose.tsx';
import { useLive } from '../use-live.ts';
import { Decision } from './Decision.tsx';
import { Debrief } from './Debrief.tsx';
import { Gauges } from './Gauges.tsx';
import { Turns } from './Turns.tsx';
import { focusLatest } from './focus-latest.ts';

interface Props {
  readonly scenario: CodedScenario;
  /** Code of its criterion. */
  readonly criterion: number;
  /** Id of its criterion: the start of its pages' names. */
  readonly page: string;
}

/** A branching scenario: a conversation that grows downwards, decision by decision. */
export function Scenario({ scenario, criterion, page }: Props) {
  const live = useLive();
  const attempt = useStore($attempt, { ssr: () => $attempt.get() });
  const run = live ? (attempt.criteria[criterion]?.run.value ?? []) : [];
  const now = walk(scenario, run);
  const box = useRef<HTMLDivElement>(null);
  const chosen = useRef(false);
  useEffect(() => {
    if (chosen.current) focusLatest(box.current);
    chosen.current = false;
  }, [now.run.length]);

  const go = (choices: readonly number[]) => {
    chosen.current = true;
    setRun(criterion, choices, endingOf(walk(scenario, choices)));
  };

  return (
    <div ref={box}>
      <Prose text={scenario.premise} />
      <People scenario={scenario} />
      {now.at.kind === 'scene' && <Gauges gauges={now.gauges} />}
      {now.steps.map((step) => (
        <Turns key={step.scene.id} scenario={scenario} step={step} />
      ))}
      {now.at.kind === 'scene' ? (
        <Decision
          key={now.at.scene.id}
          scene={now.at.scene}
          number={now.run.length + 1}
          live={live}
          onChoose={(code) => go([...now.run, code])}
        />
      ) : (
        <Debrief
          scenario={scenario}
          walk={now}
          ending={now.at}
          page={page}
          onReturn={(before) => go(now.run.slice(0, before))}
        />
      )}
    </div>
  );
}

function endingOf(reached: Walk): number | null {
  return reached.at.kind === 'ending' ? reached.at.ending.code : null;
}

function People({ scenario }: { scenario: CodedScenario }) {
  return (
    <details>
      <summary>Who is who</summary>
      <ul>
        {scenario.people.map(({ name, role }) => (
          <li>
            <strong>{name}</strong>, {role}
          </li>
        ))}
      </ul>
    </details>
  );
}
