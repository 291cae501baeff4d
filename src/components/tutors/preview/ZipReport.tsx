import type { Finding } from '../../../../scorm/check/finding.ts';
import type { CheckAnswer } from './check-messages.ts';

interface Props {
  /** The file’s name. */
  readonly name: string;
  readonly answer: CheckAnswer;
}

const parts = [
  { verdict: 'mend', title: 'To mend' },
  { verdict: 'open', title: 'Cannot be said from here' },
  { verdict: 'fine', title: 'Fine' },
] as const;

/** What a check found: to mend, open, fine. */
export function ZipReport({ name, answer }: Props) {
  if (answer.kind === 'refused') return <Refused name={name} words={answer.words} />;
  const { scorm, findings } = answer;
  if (!scorm) return <Refused name={name} words={findings[0]?.words ?? ''} />;
  const toMend = findings.filter(({ verdict }) => verdict === 'mend').length;
  return (
    <section aria-labelledby="zip-report" class="zip-report">
      <h3 id="zip-report">{name}</h3>
      <p>
        {toMend === 0
          ? 'Nothing to mend was found.'
          : `${toMend} ${toMend === 1 ? 'thing' : 'things'} to mend.`}
      </p>
      {parts.map(({ verdict, title }) => {
        const some = findings.filter((finding) => finding.verdict === verdict);
        return (
          some.length > 0 && (
            <div key={verdict} class={`zip-${verdict}`}>
              <h4>{title}</h4>
              <ul>
                {some.map((finding, index) => (
                  <li key={index}>
                    {finding.words}
                    <Named names={finding.named ?? []} />
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
    </section>
  );
}

function Refused({ name, words }: { name: string; words: string }) {
  return (
    <section aria-labelledby="zip-report" class="zip-report">
      <h3 id="zip-report">{name} was not checked</h3>
      <p class="preview-problem">{words}</p>
    </section>
  );
}

/** So many names are in sight at first, and so many in all. */
const atFirst = 5;
const most = 200;

function Named({ names }: { names: NonNullable<Finding['named']> }) {
  const list = (some: readonly string[]) => (
    <ul class="zip-named">
      {some.map((name, index) => (
        <li key={index}>
          <code>{name}</code>
        </li>
      ))}
    </ul>
  );
  if (names.length === 0) return null;
  const rest = names.slice(atFirst, most);
  return (
    <>
      {list(names.slice(0, atFirst))}
      {rest.length > 0 && (
        <details>
          <summary>{(names.length - atFirst).toLocaleString('en-GB')} more</summary>
          {list(rest)}
          {names.length > most && (
            <p class="small">… and {names.length - most} that are not shown.</p>
          )}
        </details>
      )}
    </>
  );
}
