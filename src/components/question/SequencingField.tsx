import { useRef, useState } from 'preact/hooks';
import { shownOrder } from '../../course/question/shown-order.ts';
import type { Question } from '../../course/schema/question.ts';
import type { FieldProps } from './field.ts';
import { inline } from './Prose.tsx';

type Sequencing = Extract<Question, { type: 'sequencing' }>;

/** Steps moved by *up* and *down*; each move is announced and keeps the focus on what moved. */
export function SequencingField({ question, response, onChange, name }: FieldProps<Sequencing>) {
  const [said, say] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const order = response ? [...response] : shownOrder(question);

  const move = (index: number, by: -1 | 1) => {
    const next = [...order];
    const [step = ''] = next.splice(index, 1);
    next.splice(index + by, 0, step);
    onChange(next.join(''));
    const text = question.steps.find((s) => s.id === step)?.text ?? '';
    say(`${text}: now ${index + by + 1} of ${order.length}`);
    requestAnimationFrame(() => focusMove(list.current, step, by));
  };

  return (
    <>
      <ol class="order" ref={list}>
        {order.map((id, index) => {
          const step = question.steps.find((s) => s.id === id);
          if (!step) return null;
          return (
            <li key={id} data-step={id}>
              <span aria-hidden="true">{index + 1}</span>
              <span id={`${name}-${id}`}>{inline(step.text)}</span>
              <span class="moves">
                <button
                  type="button"
                  class="quiet"
                  data-by="-1"
                  disabled={index === 0}
                  aria-describedby={`${name}-${id}`}
                  onClick={() => move(index, -1)}
                >
                  Up
                </button>
                <button
                  type="button"
                  class="quiet"
                  data-by="1"
                  disabled={index === order.length - 1}
                  aria-describedby={`${name}-${id}`}
                  onClick={() => move(index, 1)}
                >
                  Down
                </button>
              </span>
            </li>
          );
        })}
      </ol>
      <p class="unseen" role="status">
        {said}
      </p>
    </>
  );
}

/** At either end the button just pressed is disabled: the focus goes to its neighbour. */
function focusMove(list: HTMLElement | null, step: string, by: number): void {
  const item = list?.querySelector(`[data-step="${step}"]`);
  const same = item?.querySelector<HTMLButtonElement>(`[data-by="${by}"]:not(:disabled)`);
  (same ?? item?.querySelector<HTMLButtonElement>('button:not(:disabled)'))?.focus();
}
