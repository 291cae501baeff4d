import { useState } from 'preact/hooks';
import { joinedText } from '../../account/joined-text.ts';
import { excerpt } from '../../account/sentences.ts';
import type { Sign, SignKind } from '../../account/signs/sign.ts';
import type { LaterProps } from './Later.tsx';
import { lessonText } from './lesson-text.ts';
import { Parts } from './Parts.tsx';
import { draftTexts, showInBox } from './placed-texts.ts';

/** What was looked for, as a heading. */
const names: Readonly<Record<SignKind, string>> = {
  reason: 'Reasons',
  judgement: 'Weighing and judgement',
  'first-person': 'Your own part',
  'team-only': '“We” without “I”',
  dated: 'Something dated',
  counted: 'Something counted',
  hypothetical: '“Would” where it may be “did”',
  'lesson-words': 'Words of the lesson',
};

/** So many places are listed for one sign. */
const mostPlaces = 6;

interface Look {
  readonly text: string;
  readonly signs: readonly Sign[];
  /** The lesson could be read, so its words were looked for. */
  readonly withLesson: boolean;
}

/** Looking again before handing in: the parts, the verb's question, and signs in the text. */
export function LookAgain(props: LaterProps) {
  const { page, draft } = props;
  const [look, setLook] = useState<Look | null>(null);
  const [said, say] = useState('');
  const joined = joinedText(draftTexts(draft));

  const begin = async () => {
    say('Looking.');
    try {
      const [{ findSigns }, lessonSentences] = await Promise.all([
        import('../../account/signs/find-signs.ts'),
        lessonText(page.criterion.id),
      ]);
      const asked = { verb: page.verb, ...(lessonSentences && { lessonSentences }) };
      const { text } = joinedText(draftTexts(props.gather().draft));
      const signs = findSigns(text, asked);
      setLook({ text, signs, withLesson: lessonSentences !== null });
      say('The signs are listed below.');
    } catch {
      say('The signs could not be loaded. Your writing is safe. Try again when you are online.');
    }
  };

  return (
    <section class="account-look" aria-labelledby="account-look">
      <h2 id="account-look">Look again</h2>
      <p>
        Nothing here is a mark, and nothing here knows whether the criterion is met: that is for
        your assessor.
      </p>
      <Parts {...props} />
      <p>
        Then ask yourself: <strong>{page.account.test}</strong>
      </p>
      <h3>Signs in your text</h3>
      <p class="small">
        This counts words and understands none. It can miss what is there, and see what is not.
        Trust your own reading before it.
      </p>
      <button type="button" class="quiet" onClick={() => void begin()}>
        {look ? 'Look for signs again' : 'Look for signs'}
      </button>
      <p class="account-said" role="status">
        {said}
      </p>
      {look && look.text !== joined.text && (
        <p class="small">You have changed your text since. Look again to see it as it is now.</p>
      )}
      {look && !look.withLesson && (
        <p class="small">
          The lesson’s page could not be read just now, so its words were not looked for.
        </p>
      )}
      <ul class="account-signs">
        {look?.signs.map(({ kind, present, where, why }) => (
          <li key={kind}>
            <h4>
              {names[kind]}: {present ? `seen ${times(where.length)}` : 'not seen'}
            </h4>
            <p>{why}</p>
            {where.length > 0 && (
              <details>
                <summary>
                  Where<span class="unseen">: {names[kind]}</span>
                </summary>
                <ul>
                  {where.slice(0, mostPlaces).map(({ start, end }) => {
                    const words = excerpt(look.text, start, end);
                    const at = joined.locate(start, end);
                    return (
                      <li key={start}>
                        <span dir="auto">
                          {words.before}
                          <mark>{words.here}</mark>
                          {words.after}
                        </span>{' '}
                        {at && look.text === joined.text && (
                          <button
                            type="button"
                            class="plain"
                            onClick={() => showInBox(at.place, at.start, at.end)}
                          >
                            Show in the text<span class="unseen">: {words.here}</span>
                          </button>
                        )}
                      </li>
                    );
                  })}
                </ul>
                {where.length > mostPlaces && (
                  <p class="small">And {where.length - mostPlaces} more.</p>
                )}
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
