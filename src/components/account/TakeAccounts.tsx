import { useState } from 'preact/hooks';
import { begunAccounts, evidenceOf, nameOf, type Subject } from '../../account/begun.ts';
import { centreKey } from '../../account/keys.ts';
import { writtenIn } from '../../account/written.ts';
import type { DeclarationWords } from '../../course/schema/declaration.ts';
import { $writing, textOf } from '../../stores/writing.ts';
import { Export, type Taken } from './Export.tsx';
import { fileOf } from './file-of.ts';
import { PrintedBundle } from './PrintedBundle.tsx';
import { WrittenBox } from './WrittenBox.tsx';

interface Props {
  /** The criteria whose accounts are taken. */
  readonly subjects: readonly Subject[];
  readonly wording: DeclarationWords;
  /** ISO date. */
  readonly day: string;
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** The accounts chosen, behind their evidence cover sheet, to take away. */
export function TakeAccounts({ subjects, wording, day, name, onName }: Props) {
  const [withCover, setWithCover] = useState(true);
  const [withFacts, setWithFacts] = useState(false);
  const gather = (): Taken => {
    const writing = $writing.get();
    const chosen = begunAccounts(subjects, writing);
    const centre = textOf(writing, centreKey);
    const choices = { learner: name, centre, day, withFacts, withCover };
    const bundle = evidenceOf(chosen, choices, wording);
    const written = bundle.accounts.flatMap(writtenIn);
    return {
      what: nameOf(chosen),
      bundle,
      file: fileOf(chosen, name, day),
      written: bundle.cover ? [...written, { where: wording.cover.centre, text: centre }] : written,
    };
  };
  const shown = gather();
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
            value={name}
            onInput={(event) => onName(event.currentTarget.value)}
          />
        </p>
        <div class="account-field">
          <label for="account-centre">{wording.cover.centre}</label>
          <WrittenBox id="account-centre" textKey={centreKey} oneLine />
        </div>
        {subjects.length === 1 && choice('With an evidence cover sheet', withCover, setWithCover)}
        {choice('Add my facts at the end of each', withFacts, setWithFacts)}
        <p class="small">
          {shown.bundle.draft
            ? 'Every page says DRAFT until you turn that off in each account.'
            : 'No page says DRAFT: you turned it off.'}
        </p>
        <Export shown={shown} gather={gather} />
      </section>
      <PrintedBundle gather={() => gather().bundle} />
    </>
  );
}
