import { useState } from 'preact/hooks';
import type { AccountFile } from '../../account/account-file.ts';
import { type BegunAccount, evidenceOf, nameOf } from '../../account/begun.ts';
import { centreKey } from '../../account/keys.ts';
import { writtenIn } from '../../account/written.ts';
import type { DeclarationWords } from '../../course/schema/declaration.ts';
import { Export } from './Export.tsx';
import { PrintedBundle } from './PrintedBundle.tsx';
import { WrittenBox } from './WrittenBox.tsx';

interface Props {
  readonly chosen: readonly BegunAccount[];
  readonly wording: DeclarationWords;
  readonly file: AccountFile;
  readonly centre: string;
  readonly onName: (name: string) => void;
}

/** The accounts chosen, behind their evidence cover sheet, to take away. */
export function TakeAccounts({ chosen, wording, file, centre, onName }: Props) {
  const [withCover, setWithCover] = useState(true);
  const [withFacts, setWithFacts] = useState(false);
  const { learner, saved: day } = file;
  const bundle = evidenceOf(chosen, { learner, centre, day, withFacts, withCover }, wording);
  const choice = (words: string, checked: boolean, put: (on: boolean) => void) => (
    <label class="account-choice">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => put(event.currentTarget.checked)}
      />
      <span>{words}</span>
    </label>
  );
  return (
    <>
      <section aria-labelledby="account-export">
        <h2 id="account-export">Take them with you</h2>
        <p class="account-name">
          <label for="account-name">{wording.cover.learner}: your name on it, if you like</label>
          <input
            id="account-name"
            type="text"
            autocomplete="off"
            maxLength={120}
            value={learner}
            onInput={(event) => onName(event.currentTarget.value)}
          />
        </p>
        <div class="account-field">
          <label for="account-centre">{wording.cover.centre}</label>
          <WrittenBox id="account-centre" textKey={centreKey} kept={centre} oneLine />
        </div>
        {chosen.length === 1 && choice('With an evidence cover sheet', withCover, setWithCover)}
        {choice('Add my facts at the end of each', withFacts, setWithFacts)}
        <p class="small">
          {bundle.draft
            ? 'Every page says DRAFT until you turn that off in each account.'
            : 'No page says DRAFT: you turned it off.'}
        </p>
        <Export
          what={nameOf(chosen)}
          bundle={bundle}
          file={file}
          day={day}
          written={[
            ...bundle.accounts.flatMap(writtenIn),
            { where: wording.cover.centre, text: centre },
          ]}
        />
      </section>
      <PrintedBundle bundle={bundle} />
    </>
  );
}
