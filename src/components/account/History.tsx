import type { GivenHeading } from '../../account/outline.ts';
import { outlineOf } from '../../account/outline.ts';
import { accountKey } from '../../account/keys.ts';
import type { Version } from '../../account/versions.ts';
import { countWords } from '../../account/words.ts';
import type { Versions } from './use-versions.ts';

interface Props {
  readonly criterion: string;
  readonly given: readonly GivenHeading[];
  readonly versions: Versions;
  readonly say: (words: string) => void;
}

const moment = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** Earlier versions of the account, each to be looked at and brought back. */
export function History({ criterion, given, versions, say }: Props) {
  const keep = () => {
    const kept = versions.keep('when you asked for it');
    say(
      kept
        ? 'This version is kept on this device.'
        : 'This browser keeps nothing here: the version is gone when you leave. Save a backup file.',
    );
  };
  const restore = (version: Version) => {
    const kept = versions.restore(version);
    const safe = kept ? 'What you had before is a version too.' : 'Press Undo to go back.';
    say(`The version of ${moment.format(version.at)} is back. ${safe}`);
  };
  return (
    <details class="account-history">
      <summary>Earlier versions</summary>
      <p class="small">
        Kept on this device only: when you open the page, before a long passage goes, and now and
        then while you write. The oldest give way to new ones.
      </p>
      <button type="button" class="quiet" onClick={keep}>
        Keep a version now
      </button>
      {versions.list.length === 0 && <p>There is no earlier version yet.</p>}
      <ul>
        {versions.list.toReversed().map((version) => (
          <li key={version.at}>
            <details>
              <summary>
                {moment.format(version.at)}, {version.why}: {wordsIn(criterion, version)} words
              </summary>
              {outlineOf(criterion, given, version.texts).shown.map(({ id, title }) => (
                <section key={id}>
                  <p>
                    <strong dir="auto">{title}</strong>
                  </p>
                  <p class="account-own" dir="auto">
                    {version.texts[accountKey(criterion, 'draft', id)] ?? ''}
                  </p>
                </section>
              ))}
              <button type="button" class="quiet" onClick={() => restore(version)}>
                Bring this one back
              </button>
            </details>
          </li>
        ))}
      </ul>
    </details>
  );
}

function wordsIn(criterion: string, { texts }: Version): number {
  const start = accountKey(criterion, 'draft', '');
  return Object.entries(texts)
    .filter(([key]) => key.startsWith(start))
    .reduce((sum, [, text]) => sum + countWords(text), 0);
}
