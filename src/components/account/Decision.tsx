import type { Feedback } from '../../account/feedback.ts';

interface Props {
  readonly decision: Feedback['decision'];
  readonly onDecide: (decision: Feedback['decision']) => void;
}

const choices = [
  ['', 'No decision yet'],
  ['met', 'Met'],
  ['not-yet', 'Not yet met'],
] as const;

/** What the tutor decides; deciding nothing yet is a choice too. */
export function Decision({ decision, onDecide }: Props) {
  return (
    <fieldset>
      <legend>Decision</legend>
      {choices.map(([value, label]) => (
        <label class="account-choice" key={value}>
          <input
            type="radio"
            name="mark-decision"
            checked={decision === value}
            onChange={() => onDecide(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
