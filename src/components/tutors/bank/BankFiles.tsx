import { useState } from 'preact/hooks';
import { bankFile, type BankFormat } from '../../../course/bank/bank-file.ts';
import type { BankUse } from '../../../course/bank/bank.ts';
import { saveFile } from '../../account/save-file.ts';
import { useLive } from '../../use-live.ts';
import './bank.css';
import { loadBanks } from './load-banks.ts';

interface Scope {
  /** `all`, or id of a unit or criterion. */
  readonly id: string;
  readonly name: string;
  readonly criteria: readonly string[];
}

const formats: readonly (readonly [BankFormat, string])[] = [
  ['moodle-xml', 'Moodle XML'],
  ['gift', 'GIFT'],
  ['csv', 'a table (CSV)'],
];
const uses: readonly (readonly [BankUse, string])[] = [
  ['all', 'all'],
  ['check', 'the check’s'],
  ['lesson', 'the lesson’s'],
];

/** Makes a file of questions on this device, from the files beside the page. */
export function BankFiles({ scopes }: { readonly scopes: readonly Scope[] }) {
  const live = useLive();
  const [scopeId, setScope] = useState(scopes[0]!.id);
  const [format, setFormat] = useState<BankFormat>('moodle-xml');
  const [use, setUse] = useState<BankUse>('all');
  const [older, setOlder] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, say] = useState('');

  const make = async (): Promise<void> => {
    const scope = scopes.find(({ id }) => id === scopeId)!;
    setBusy(true);
    say('Reading the questions.');
    try {
      const banks = await loadBanks(scope.criteria);
      const sequenceAs = older ? 'matching' : 'ordering';
      const file = bankFile(banks, scope.id, { format, use, sequenceAs });
      saveFile(new Blob([file.text], { type: file.type }), file.name);
      say(`Made ${file.name} with ${file.questions} questions. Look among your downloads.`);
    } catch (error) {
      say(notRead(error));
    }
    setBusy(false);
  };

  return (
    <fieldset class="bank-files" disabled={!live || busy}>
      <legend>Save as a file</legend>
      {scopes.length > 1 && (
        <div class="bank-scope">
          <label for="bank-scope">Questions of</label>
          <select
            id="bank-scope"
            value={scopeId}
            onChange={(event) => setScope(event.currentTarget.value)}
          >
            {scopes.map(({ id, name }) => (
              <option value={id}>{name}</option>
            ))}
          </select>
        </div>
      )}
      <Radios legend="Which questions" name="file-use" of={uses} value={use} onChange={setUse} />
      <Radios legend="As" name="file-format" of={formats} value={format} onChange={setFormat} />
      {format === 'moodle-xml' && (
        <label class="bank-older">
          <input
            type="checkbox"
            checked={older}
            onChange={(event) => setOlder(event.currentTarget.checked)}
          />
          <span>for a Moodle older than 4.4, which has no type for sequences</span>
        </label>
      )}
      <button type="button" onClick={() => void make()}>
        Save the file
      </button>
      <p role="status">{said}</p>
      <noscript>
        Files are made by script, which is off here. The questions print without it.
      </noscript>
    </fieldset>
  );
}

function notRead(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return (
    `The questions could not be read, so no file was made (${reason}). Nothing else has changed. ` +
    'Check the connection and try again. If this page was opened from a folder, open it from a ' +
    'web address: a browser lets no page read the files beside it in a folder.'
  );
}

interface RadiosProps<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly of: readonly (readonly [T, string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

function Radios<T extends string>({ legend, name, of, value, onChange }: RadiosProps<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="radios">
        {of.map(([id, words]) => (
          <label>
            <input type="radio" name={name} checked={value === id} onChange={() => onChange(id)} />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
