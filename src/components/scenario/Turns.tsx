import type { CodedScenario } from '../../course/course.ts';
import type { Turn } from '../../course/schema/scenario.ts';
import type { Step } from '../../course/scenario/walk.ts';
import { inline, Prose } from '../question/Prose.tsx';

/** What was said and done in one scene, and what the learner did there. */
export function Turns({ scenario, step }: { scenario: CodedScenario; step: Step }) {
  return (
    <>
      {step.turns.map((turn) => (
        <TurnLine scenario={scenario} turn={turn} />
      ))}
      {step.choice && (
        <div class="turn" data-you data-happened tabIndex={-1}>
          <div class="who">You</div>
          <div>
            <p>{inline(step.choice.text)}</p>
            <Prose text={step.choice.consequence} class="effect" />
          </div>
        </div>
      )}
    </>
  );
}

/** One turn: who, when, and the words. */
export function TurnLine({ scenario, turn }: { scenario: CodedScenario; turn: Turn }) {
  const person = scenario.people.find(({ id }) => id === turn.who);
  return (
    <div class="turn">
      <div class="who">
        {person?.name}
        {turn.when && <small>{turn.when}</small>}
      </div>
      <div>
        <Prose text={turn.text} />
      </div>
    </div>
  );
}
