import { useState } from 'preact/hooks';
import type { AccountFile } from '../../account/account-file.ts';
import type { Bundle } from '../../account/bundle.ts';
import { toHtml } from '../../account/export-html.ts';
import { fileName } from '../../account/file-name.ts';
import { $learner } from '../../stores/learner.ts';
import { leaveComputer } from '../../stores/leave-computer.ts';
import { saveToFile } from '../../stores/progress-file.ts';
import { saveFile } from './save-file.ts';

interface Props {
  readonly bundle: Bundle;
  /** Every account begun. */
  readonly file: AccountFile;
  /** ISO date. */
  readonly day: string;
}

/** *Finish on this computer*: files first, and only then everything goes from here. */
export function FinishHere({ bundle, file, day }: Props) {
  const [step, go] = useState<'begin' | 'files' | 'gone'>('begin');
  const inLms = $learner.get()?.from === 'lms';
  const save = () => {
    saveToFile();
    if (file.accounts.length > 0) {
      const page = new Blob([toHtml(bundle, file)], { type: 'text/html;charset=utf-8' });
      saveFile(page, fileName('accounts', day, 'html', bundle.draft === ''));
    }
    go('files');
  };
  const remove = () => {
    leaveComputer();
    go('gone');
  };
  return (
    <section aria-labelledby="account-finish">
      <h2 id="account-finish">Finish on this computer</h2>
      {step === 'begin' && (
        <>
          <p>
            For a computer that others use too. First your work is saved to files, then all of it is
            removed from this browser.
            {inLms && ' What your LMS holds stays there, and this activity is closed.'}
          </p>
          <button type="button" class="quiet" onClick={save}>
            Save the files
          </button>
        </>
      )}
      {step === 'files' && (
        <>
          <p role="status">
            Look among your downloads: a backup that ends in .json
            {file.accounts.length > 0 && ', and a web page with your accounts'}. Put them where you
            can find them again, for example on your own drive. Nothing can bring back what is not
            in them.
          </p>
          <div class="actions">
            <button type="button" onClick={remove}>
              I have the files: remove everything here
            </button>
            <button type="button" class="quiet" onClick={save}>
              Save them again
            </button>
            <button type="button" class="quiet" onClick={() => go('begin')}>
              Stop
            </button>
          </div>
        </>
      )}
      {step === 'gone' && (
        <p role="status">
          Everything of yours was removed from this browser. Your downloads are still on this
          computer: delete them there once you have them elsewhere. You can close this page.
        </p>
      )}
    </section>
  );
}
