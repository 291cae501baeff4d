import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { covered, matrixRows, single } from '../../account/bundle.ts';
import { undeclared, declaredOf } from '../../account/declaration.ts';
import { accountDocument } from '../../account/document.ts';
import { draftOf } from '../../account/draft.ts';
import { accountKey, accountTexts, centreKey } from '../../account/keys.ts';
import { countWords } from '../../account/words.ts';
import { pageOf } from '../../course/package-settings.ts';
import type { DeclarationWords } from '../../course/schema/declaration.ts';
import { emptyWriting } from '../../course/writing/writing.ts';
import { $learner } from '../../stores/learner.ts';
import { settings } from '../../stores/package-settings.ts';
import { $ready } from '../../stores/ready.ts';
import { $writing, textOf } from '../../stores/writing.ts';
import { Export } from './Export.tsx';
import { FinishHere } from './FinishHere.tsx';
import { type ListedAccount, listedAccounts } from './listed-account.ts';
import './account.css';
import './later.css';
import './writing-page.css';
import { localDay } from './local-day.ts';
import { OpenAccounts } from './OpenAccounts.tsx';
import { draftTexts } from './placed-texts.ts';
import { WrittenBox } from './WrittenBox.tsx';

interface Props {
  readonly wording: DeclarationWords;
}

/** Every account begun: how far each is, a choice of them to take away, and the end of a visit. */
export function MyAccounts({ wording }: Props) {
  const ready = useStore($ready, { ssr: () => false });
  const writing = useStore($writing, { ssr: () => emptyWriting });
  const learner = useStore($learner, { ssr: () => null });
  const [listed, setListed] = useState<readonly ListedAccount[] | null>(null);
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const [withCover, setWithCover] = useState(true);
  const [name, setName] = useState<string | null>(null);
  useEffect(() => setListed(listedAccounts(document)), []);
  if (!ready || !listed) return <p>Reading your accounts.</p>;

  const all = listed.map((subject) => {
    const texts = accountTexts(subject.id, writing.texts);
    const draft = draftOf(subject.id, subject.account, [], writing);
    const words = draft.sections.reduce((sum, { text }) => sum + countWords(text), 0);
    return { subject, texts, draft, words };
  });
  const begun = all.filter(({ texts }) => Object.keys(texts).length > 0);
  const chosen = begun.filter(({ subject }) => !left.has(subject.id));
  const units = [...new Set(begun.map(({ subject }) => subject.unit.code))];
  const day = localDay(new Date());
  const shownName = name ?? learner?.name ?? '';
  const documentOf = ({ subject, texts, draft }: (typeof all)[number]) =>
    accountDocument(subject, draft, {
      learner: shownName,
      day,
      withFacts: false,
      final: texts[accountKey(subject.id, 'export', 'final')] === 'yes',
      words: wording.declaration,
      texts,
    });
  const documents = chosen.map(documentOf);
  const cover = {
    words: wording.cover,
    units: [...new Map(chosen.map(({ subject: { unit } }) => [unit.code, unit])).values()],
    learner: shownName,
    centre: textOf(writing, centreKey),
    rows: chosen.flatMap(({ subject, texts, draft }) =>
      matrixRows(subject, subject.account.parts, draft, texts),
    ),
  };
  const [only] = documents;
  const bundle =
    !withCover && documents.length === 1 && only ? single(only) : covered(cover, documents);
  const file = (list: typeof all) => ({
    learner: shownName,
    saved: day,
    version: settings().version,
    accounts: list.map(({ subject, texts }) => ({ criterion: subject.id, texts })),
  });
  const toggle = (id: string, isIn: boolean) => {
    const next = new Set(left);
    if (isIn) next.delete(id);
    else next.add(id);
    leave(next);
  };

  return (
    <div class="account-list">
      {begun.length === 0 && (
        <p>You have not begun an account on this device yet. Each begins on its own page.</p>
      )}
      {begun.length > 0 && (
        <fieldset>
          <legend>Accounts begun</legend>
          <p class="small">What is ticked is exported below.</p>
          {units.length > 1 && (
            <div class="actions">
              {units.map((code) => (
                <button
                  type="button"
                  class="quiet"
                  onClick={() =>
                    leave(
                      new Set(
                        begun
                          .filter(({ subject }) => subject.unit.code !== code)
                          .map(({ subject }) => subject.id),
                      ),
                    )
                  }
                >
                  Only {code}
                </button>
              ))}
            </div>
          )}
          <ul>
            {begun.map(({ subject, texts, words }) => (
              <li key={subject.id}>
                <label class="account-choice">
                  <input
                    type="checkbox"
                    checked={!left.has(subject.id)}
                    onChange={(event) => toggle(subject.id, event.currentTarget.checked)}
                  />
                  <span>
                    <strong>{subject.label}</strong> {subject.criterionText}
                  </span>
                </label>
                <p class="small">
                  {words.toLocaleString('en-GB')} {words === 1 ? 'word' : 'words'} · declaration{' '}
                  {undeclared(declaredOf(subject.id, texts)).length === 0
                    ? 'filled in'
                    : 'not filled in'}{' '}
                  · <a href={pageOf(subject.id, 'account')}>Go on writing {subject.label}</a>
                </p>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      {chosen.length > 0 && (
        <section aria-labelledby="account-export">
          <h2 id="account-export">Take them with you</h2>
          <p class="account-name">
            <label for="account-name">{wording.cover.learner}: your name on it, if you like</label>
            <input
              id="account-name"
              type="text"
              autocomplete="off"
              maxLength={120}
              value={shownName}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </p>
          <div class="account-field">
            <label for="account-centre">{wording.cover.centre}</label>
            <WrittenBox id="account-centre" textKey={centreKey} kept={cover.centre} oneLine />
          </div>
          {chosen.length === 1 && (
            <label class="account-choice">
              <input
                type="checkbox"
                checked={withCover}
                onChange={(event) => setWithCover(event.currentTarget.checked)}
              />
              <span>With an evidence cover sheet</span>
            </label>
          )}
          <p class="small">
            {bundle.draft
              ? 'Every page says DRAFT until you turn that off in each account.'
              : 'No page says DRAFT: you turned it off.'}
          </p>
          <Export
            what={chosen.length === 1 ? (chosen[0]?.subject.id ?? '') : 'accounts'}
            bundle={bundle}
            file={file(chosen)}
            day={day}
            written={chosen.flatMap(({ draft }) => draftTexts(draft).map(({ text }) => text))}
            printable={false}
          />
        </section>
      )}
      <section aria-labelledby="account-open">
        <h2 id="account-open">Open an export</h2>
        <p>
          What it holds takes the place of the same accounts here; those become earlier versions.
        </p>
        <OpenAccounts criteria={listed.map(({ id }) => id)} />
      </section>
      <FinishHere bundle={covered(cover, begun.map(documentOf))} file={file(begun)} day={day} />
    </div>
  );
}
