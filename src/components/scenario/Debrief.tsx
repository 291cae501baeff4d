import type { CodedScenario } from '../../course/course.ts';
import { pageOf } from '../../course/package-settings.ts';
import { debrief } from '../../course/scenario/debrief.ts';
import type { Walk, WalkPlace } from '../../course/scenario/walk.ts';
import { inline, Prose } from '../question/Prose.tsx';
import { Gauges } from './Gauges.tsx';
import { PathMap } from './PathMap.tsx';
import { TurnLine } from './Turns.tsx';

interface Props {
  readonly scenario: CodedScenario;
  readonly walk: Walk;
  readonly ending: Extract<WalkPlace, { kind: 'ending' }>;
  /** Id of the criterion. */
  readonly page: string;
  /** Go back to the decision before which so many choices were made. */
  readonly onReturn: (before: number) => void;
}

const qualities = { best: 'Best here', defensible: 'Defensible', poor: 'Poor' };

/** The end of a story: what each decision did and gave up, the path walked, and every way back. */
export function Debrief({ scenario, walk, ending, page, onReturn }: Props) {
  return (
    <>
      {ending.turns.map((turn) => (
        <TurnLine scenario={scenario} turn={turn} />
      ))}
      <h2>{ending.ending.title}</h2>
      <Gauges gauges={walk.gauges} />
      <Prose text={ending.ending.reading} />
      <div class="actions">
        <button type="button" onClick={() => onReturn(0)}>
          Walk it again from the start
        </button>
        <a class="button quiet" href={pageOf(page, 'check')}>
          On to the check
        </a>
      </div>
      <h2>Your decisions</h2>
      {debrief(walk).map(({ before, scene, choice, others }) => (
        <section class="debrief-step">
          <h3>
            {before + 1}. {scene.title}
          </h3>
          <p>
            {inline(choice.text)}{' '}
            <span class="quality" data-quality={choice.quality}>
              {qualities[choice.quality]}
            </span>
          </p>
          <Prose text={choice.debrief} />
          <p class="small">What it gave up: {choice.givenUp}</p>
          <details>
            <summary>What else you could have done</summary>
            <ul>
              {others.map((other) => (
                <li>{inline(other.text)}</li>
              ))}
            </ul>
          </details>
          <button type="button" class="plain no-print" onClick={() => onReturn(before)}>
            Go back to this decision
          </button>
        </section>
      ))}
      <PathMap scenario={scenario} walk={walk} />
    </>
  );
}
