import { useEffect, useState } from 'preact/hooks';
import {
  type AccountFile,
  readAccountFile,
  type SavedAccount,
} from '../../account/account-file.ts';
import type { DeclarationWords } from '../../course/schema/declaration.ts';
import { $ready } from '../../stores/ready.ts';
import { useStore } from '@nanostores/preact';
import type { MarkingGuide } from './GuideToMark.tsx';
import { MarkedAccount } from './MarkedAccount.tsx';
import { readChosen } from './read-chosen.ts';
import './account.css';
import './later.css';
import './writing-page.css';

interface Props {
  readonly accounts: readonly MarkingGuide[];
  readonly wording: DeclarationWords;
}

/** Opens a learner's exported page for a tutor; a file that does not fit is refused. */
export function MarkingDesk({ accounts, wording }: Props) {
  const ready = useStore($ready, { ssr: () => false });
  const [file, setFile] = useState<AccountFile | null>(null);
  const [chosen, choose] = useState<SavedAccount | null>(null);
  const [dirty, setDirty] = useState(false);
  const [said, say] = useState('');
  useEffect(() => {
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);

  const open = async (input: HTMLInputElement) => {
    if (dirty) {
      input.value = '';
      return say('Save your feedback first, or load this page again to leave it.');
    }
    const read = await readChosen(input, readAccountFile);
    if (!read) return;
    if (!read.ok) return say(read.reason);
    const known = read.content.accounts.filter(({ criterion }) =>
      accounts.some(({ id }) => id === criterion),
    );
    if (known.length === 0) return say('This course has none of the criteria in this file.');
    setFile({ ...read.content, accounts: known });
    choose(known[0] ?? null);
    say('Opened.');
  };
  const guide = accounts.find(({ id }) => id === chosen?.criterion);

  return (
    <>
      <label class="button quiet file-button">
        Open a learner’s exported web page
        <input
          class="unseen"
          type="file"
          accept=".html,text/html"
          disabled={!ready}
          onChange={(event) => void open(event.currentTarget)}
        />
      </label>
      <p class="account-said" role="status">
        {said}
      </p>
      {file && file.accounts.length > 1 && (
        <label class="account-field">
          Account{' '}
          <select
            value={chosen?.criterion}
            disabled={dirty}
            onChange={(event) =>
              choose(
                file.accounts.find(({ criterion }) => criterion === event.currentTarget.value) ??
                  null,
              )
            }
          >
            {file.accounts.map(({ criterion }) => (
              <option value={criterion}>
                {accounts.find(({ id }) => id === criterion)?.label}
              </option>
            ))}
          </select>
        </label>
      )}
      {file && chosen && guide && (
        <MarkedAccount
          key={chosen.criterion + file.learner + file.saved}
          guide={guide}
          file={file}
          texts={chosen.texts}
          words={wording.declaration}
          onDirty={setDirty}
        />
      )}
    </>
  );
}
