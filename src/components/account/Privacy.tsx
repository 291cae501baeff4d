import { useMemo, useState } from 'preact/hooks';
import type { Finding } from '../../account/privacy/finding.ts';
import { excerpt } from '../../account/sentences.ts';
import type { LaterProps } from './Later.tsx';
import { type BoxText, draftTexts, factTexts, showInBox } from './placed-texts.ts';
import { putText } from './put-text.ts';

type Find = (text: string) => readonly Finding[];

/** What looks like personal data, in its place, with neutral words to put there; the learner decides. */
export function Privacy({ draft }: LaterProps) {
  const [find, setFind] = useState<{ readonly it: Find } | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [said, say] = useState('');
  const found = useMemo(() => {
    const texts = [...draftTexts(draft), ...factTexts(draft)];
    return find ? texts.flatMap((at) => find.it(at.text).map((one) => ({ at, one }))) : [];
  }, [find, draft]);
  const shown = found.filter(({ at, one }) => !left.has(nameOf(at, one)));

  const begin = async () => {
    try {
      const { findPersonalData } = await import('../../account/privacy/find-personal-data.ts');
      setFind({ it: findPersonalData });
      say('');
    } catch {
      say('The search could not be loaded. Your writing is safe. Try again when you are online.');
    }
  };
  const replace = (at: BoxText, one: Finding) => {
    const box = showInBox(at.place, one.start, one.end);
    if (box?.value.slice(one.start, one.end) !== one.text)
      return say('The text has changed there.');
    putText(box, one.replacement, one.start, one.end);
    box.blur();
    say(`“${one.text}” gave way to “${one.replacement}”. Undo brings it back.`);
  };

  return (
    <section class="account-privacy" aria-labelledby="account-privacy">
      <h2 id="account-privacy">Privacy</h2>
      <p>
        Write about roles, not people. This looks for what may be somebody’s personal data in your
        account and your facts. It cannot know names without a title, or who can be recognised from
        what happened: only you can. Some of what it finds may be harmless.
      </p>
      {!find && (
        <button type="button" class="quiet" onClick={() => void begin()}>
          Look for personal data
        </button>
      )}
      <p class="account-said" role="status">
        {said}
        {find && ` ${countWords(shown.length, found.length)}`}
      </p>
      <ul class="account-findings">
        {shown.map(({ at, one }) => {
          const words = excerpt(at.text, one.start, one.end);
          return (
            <li key={nameOf(at, one)}>
              <p class="small">{at.title}</p>
              <p dir="auto">
                {words.before}
                <mark>{words.here}</mark>
                {words.after}
              </p>
              <p class="small">{one.why}</p>
              <div class="actions">
                <button type="button" class="quiet" onClick={() => replace(at, one)}>
                  Put “{one.replacement}” there<span class="unseen"> for {one.text}</span>
                </button>
                <button
                  type="button"
                  class="quiet"
                  onClick={() => void showInBox(at.place, one.start, one.end)}
                >
                  Show in the text<span class="unseen">: {one.text}</span>
                </button>
                <button
                  type="button"
                  class="quiet"
                  onClick={() => setLeft(new Set([...left, nameOf(at, one)]))}
                >
                  Leave it<span class="unseen">: {one.text}</span>
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function nameOf(at: BoxText, one: Finding): string {
  return `${at.place} ${one.start} ${one.text}`;
}

function countWords(shown: number, all: number): string {
  if (all === 0) return 'Nothing was found. Names and stories still need your own eye.';
  const left = all - shown;
  const kept = left > 0 ? ` ${left} left as you chose.` : '';
  return `${shown} ${shown === 1 ? 'place' : 'places'} to look at.${kept}`;
}
