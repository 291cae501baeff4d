import type { ComponentChildren } from 'preact';

/** One of several, with a line that says what it means. */
export interface RadioOption {
  readonly value: string;
  readonly name: string;
  readonly means: string;
}

interface Props {
  /** Of the group of inputs; no other on the page may have it. */
  readonly name: string;
  readonly legend: string;
  readonly options: readonly RadioOption[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is to be said of the choice as a whole. */
  readonly children?: ComponentChildren;
}

/** A choice of one, each option with its meaning below its name. */
export function RadioChoice({ name, legend, options, value, onChange, children }: Props) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="builder-tick">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            <b>{option.name}</b>
            <span class="builder-means">{option.means}</span>
          </span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}
