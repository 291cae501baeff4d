import { useStore } from '@nanostores/preact';
import { $reading, chooseReading, type ReadingSettings } from '../../stores/reading-settings.ts';
import { showDialog, type DialogProps } from './show-dialog.tsx';

type Row = {
  [Name in keyof ReadingSettings]: {
    name: Name;
    title: string;
    values: readonly (readonly [ReadingSettings[Name], string])[];
  };
}[keyof ReadingSettings];

const rows: readonly Row[] = [
  {
    name: 'text',
    title: 'Text size',
    values: [
      ['normal', 'Usual'],
      ['large', 'Large'],
      ['larger', 'Larger'],
    ],
  },
  {
    name: 'spacing',
    title: 'Spacing',
    values: [
      ['normal', 'Usual'],
      ['wide', 'Wide'],
    ],
  },
  {
    name: 'theme',
    title: 'Colours',
    values: [
      ['auto', 'As this device'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
  },
  {
    name: 'background',
    title: 'Background',
    values: [
      ['paper', 'Paper'],
      ['plain', 'Plain'],
    ],
  },
];

/** Opens the reading settings. What is chosen shows at once and is remembered on this device. */
export function open(): void {
  showDialog('Reading settings', (props) => <ReadingForm {...props} />);
}

function ReadingForm({ close }: DialogProps) {
  const reading = useStore($reading);
  return (
    <>
      {rows.map(({ name, title, values }) => (
        <fieldset>
          <legend>{title}</legend>
          <div class="radios">
            {values.map(([value, words]) => (
              <label>
                <input
                  type="radio"
                  name={name}
                  checked={reading[name] === value}
                  onChange={() => chooseReading({ [name]: value })}
                />
                {words}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div class="actions">
        <button type="button" onClick={close}>
          Close
        </button>
      </div>
    </>
  );
}
