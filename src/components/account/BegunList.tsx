import type { BegunAccount } from '../../account/begun.ts';
import { declaredOf, undeclared } from '../../account/declaration.ts';
import { pageOf } from '../../course/package-settings.ts';

interface Props {
  readonly begun: readonly BegunAccount[];
  /** Ids of the criteria that the learner left out. */
  readonly left: ReadonlySet<string>;
  readonly onLeave: (left: ReadonlySet<string>) => void;
}

/** The accounts begun, each with how far it is, to choose from. */
export function BegunList({ begun, left, onLeave }: Props) {
  const units = [...new Set(begun.map(({ subject }) => subject.unit.code))];
  const only = (code: string) => {
    const others = begun.filter(({ subject }) => subject.unit.code !== code);
    onLeave(new Set(others.map(({ subject }) => subject.id)));
  };
  const toggle = (id: string, isIn: boolean) => {
    const next = new Set(left);
    if (isIn) next.delete(id);
    else next.add(id);
    onLeave(next);
  };
  return (
    <fieldset>
      <legend>Accounts begun</legend>
      <p class="small">What is ticked is exported below.</p>
      {units.length > 1 && (
        <div class="actions">
          {units.map((code) => (
            <button type="button" class="quiet" onClick={() => only(code)} key={code}>
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
  );
}
