import { useId, useState } from 'preact/hooks';
import {
  possibleRange,
  satisfiedOfInvited,
  satisfiedOfReplies,
  type InvitedGroup,
} from '../../tools/non-response.ts';
import { useLive } from '../use-live.ts';

interface Props {
  readonly group: InvitedGroup;
}

const whole = (percent: number): string => `${Math.round(percent)}%`;

/** What the score would be if so many of those who did not answer were satisfied. */
export function SilentCustomers({ group }: Props) {
  const live = useLive();
  const [silent, setSilent] = useState(Math.round(satisfiedOfReplies(group) / 5) * 5);
  const id = useId();
  const missing = group.invited - group.replied;
  const happy = Math.round((missing * silent) / 100);
  const { low, high } = possibleRange(group);
  const part = (count: number) => (count / group.invited) * 340;
  const parts = [
    { name: 'Replied, satisfied', count: group.satisfied, series: 0 },
    { name: 'Silent, satisfied if you are right', count: happy, series: 1 },
    { name: 'Silent, not satisfied', count: missing - happy, series: 2 },
    { name: 'Replied, not satisfied', count: group.replied - group.satisfied, series: 3 },
  ];
  let x = 0;
  return (
    <div class="silent">
      <label for={id}>
        Of the {missing} who did not answer, what share do you suppose were satisfied?
      </label>
      <fieldset disabled={!live}>
        <input
          id={id}
          type="range"
          min="0"
          max="100"
          step="5"
          value={silent}
          aria-valuetext={`${silent}%`}
          onInput={(event) => setSilent(Number(event.currentTarget.value))}
        />
      </fieldset>
      <figure>
        <ul class="figure-key">
          {parts.map(({ name, count, series }) => (
            <li key={name}>
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <rect x="1" y="1" width="14" height="14" class={`series-${series}`} />
              </svg>
              {name}: {count}
            </li>
          ))}
        </ul>
        <svg class="chart" viewBox="0 0 360 30" aria-hidden="true">
          {parts.map(({ name, count, series }) => {
            const from = x;
            x += part(count);
            return (
              <rect
                key={name}
                x={from}
                y="4"
                width={part(count)}
                height="22"
                class={`series-${series}`}
              />
            );
          })}
        </svg>
      </figure>
      <p role="status">
        If {silent}% of the silent were satisfied, {group.satisfied + happy} of {group.invited}{' '}
        would be: <b>{whole(satisfiedOfInvited(group, silent))}</b>. The report says{' '}
        {whole(satisfiedOfReplies(group))}.
      </p>
      <p class="small">
        The replies alone rule out only what lies below {whole(low)} and above {whole(high)}.
      </p>
    </div>
  );
}
