import { useId, useState } from 'preact/hooks';
import type { CodedScene } from '../../course/scenario/walk.ts';
import { inline } from '../question/Prose.tsx';

interface Props {
  readonly scene: CodedScene;
  /** Which decision of the run this is, from 1. */
  readonly number: number;
  readonly live: boolean;
  readonly onChoose: (code: number) => void;
}

/** An open decision: choose, then do it. Nothing happens on a stray tap. */
export function Decision({ scene, number, live, onChoose }: Props) {
  const [code, setCode] = useState<number | null>(null);
  const [missing, setMissing] = useState('');
  const name = useId();
  const act = () => {
    if (code === null) return setMissing('Choose what you do first.');
    onChoose(code);
  };
  return (
    <section class="question" aria-label={`Decision ${number}`}>
      <p class="label">Decision {number}</p>
      <fieldset disabled={!live}>
        <legend>{scene.decision}</legend>
        {scene.choices.map((choice) => (
          <div class="option" data-chosen={code === choice.code || undefined}>
            <label>
              <input
                type="radio"
                name={name}
                checked={code === choice.code}
                onChange={() => {
                  setCode(choice.code);
                  setMissing('');
                }}
              />
              <span>{inline(choice.text)}</span>
            </label>
          </div>
        ))}
      </fieldset>
      <p class="small" role="status">
        {missing}
      </p>
      <div class="actions">
        <button type="button" disabled={!live} onClick={act}>
          Do this
        </button>
      </div>
    </section>
  );
}
