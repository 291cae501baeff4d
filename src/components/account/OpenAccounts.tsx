import { useState } from 'preact/hooks';
import { type AccountFile, readAccountFile } from '../../account/account-file.ts';
import { labelOf } from '../../account/draft.ts';
import { accountTexts } from '../../account/keys.ts';
import { replacing } from '../../account/versions.ts';
import { $learner, learnerNamed } from '../../stores/learner.ts';
import { writeUndoably } from '../../stores/undo.ts';
import { $writing } from '../../stores/writing.ts';
import { keepVersion } from './keep-version.ts';
import { readChosen } from './read-chosen.ts';

interface Props {
  /** Ids of the criteria whose accounts can be opened here. */
  readonly criteria: readonly string[];
}

/**
 * Opens a page that was exported here. What it holds takes the place of what is here, which becomes
 * an earlier version first; a file that does not fit changes nothing.
 */
export function OpenAccounts({ criteria }: Props) {
  const [said, say] = useState('');
  const [asked, ask] = useState<AccountFile | null>(null);

  const choose = async (input: HTMLInputElement) => {
    ask(null);
    const read = await readChosen(input, readAccountFile);
    if (!read) return;
    if (!read.ok) return say(read.reason);
    const { accounts, learner } = read.content;
    if (!accounts.some(({ criterion }) => criteria.includes(criterion))) {
      const labels = accounts.map(({ criterion }) => labelOf(criterion)).join(', ');
      return say(`This file holds ${labels}, which is not on this page. Nothing here was changed.`);
    }
    const here = $learner.get()?.name ?? '';
    const same = learnerNamed(learner)?.id === learnerNamed(here)?.id;
    if (learner && here && !same) return ask(read.content);
    take(read.content);
  };
  const take = ({ accounts }: AccountFile) => {
    ask(null);
    const fitting = accounts.filter(({ criterion }) => criteria.includes(criterion));
    let kept = true;
    const texts = fitting.map(({ criterion, texts }) => {
      const now = accountTexts(criterion, $writing.get().texts);
      kept = keepVersion(criterion, now, 'before a file was opened', Date.now()) && kept;
      return replacing(texts, now);
    });
    writeUndoably(Object.assign({}, ...texts) as Record<string, string>);
    const labels = fitting.map(({ criterion }) => labelOf(criterion)).join(', ');
    const before = kept
      ? 'What was here before is among the earlier versions.'
      : 'Undo brings back what was here before, until you leave this page.';
    say(`Opened: ${labels}. ${before}`);
  };

  return (
    <div class="account-open">
      <label class="button quiet file-button">
        Open an exported web page
        <input
          class="unseen"
          type="file"
          accept=".html,text/html"
          onChange={(event) => void choose(event.currentTarget)}
        />
      </label>
      <p class="account-said" role="status">
        {said}
      </p>
      {asked && (
        <div class="account-other">
          <p role="alert">
            This file holds the work of {asked.learner}, and this is the work of{' '}
            {$learner.get()?.name}. Nothing here was changed.
          </p>
          <div class="actions">
            <button type="button" class="quiet" onClick={() => take(asked)}>
              Open it all the same
            </button>
            <button type="button" class="quiet" onClick={() => ask(null)}>
              Leave it
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
