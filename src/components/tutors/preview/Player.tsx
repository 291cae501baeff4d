import { useEffect, useRef, useState } from 'preact/hooks';
import { LearnerForm } from './LearnerForm.tsx';
import { RawRecord } from './RawRecord.tsx';
import { RecordPanel } from './RecordPanel.tsx';
import { usePlayer, type OpenedPackage } from './use-player.ts';

/**
 * A package in its frame, the LMS’s buttons, and beside it what the LMS holds. With `arrive` the
 * focus goes to its heading.
 */
export function Player({ arrive, ...opened }: OpenedPackage & { readonly arrive: boolean }) {
  const { title, settings, names } = opened;
  const player = usePlayer(opened);
  const { request, session, works, launches, ledger, log } = player;
  const review = request.mode === 'review';
  const [said, say] = useState('');
  const [asking, ask] = useState<'learner' | 'throw' | null>(null);
  const act = (words: string, run: () => void) => () => {
    ask(null);
    run();
    say(words);
  };
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrive) heading.current?.focus();
  }, []);

  return (
    <section class="preview-stage" aria-labelledby="preview-title">
      <h2 id="preview-title" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <p class="preview-now">
        {settings}
        <br />
        {request.learner.name} ({request.learner.id}) · launch {launches} ·{' '}
        {review ? 'review mode' : 'normal mode'} ·{' '}
        {works ? 'network works' : <strong>network broken</strong>}
      </p>
      <div class="actions no-print" role="group" aria-label="The LMS">
        <button type="button" onClick={act('Opened again, as an LMS would.', player.relaunch)}>
          Relaunch
        </button>
        <button
          type="button"
          class="quiet"
          aria-expanded={asking === 'learner'}
          onClick={() => ask(asking === 'learner' ? null : 'learner')}
        >
          Change learner
        </button>
        <button
          type="button"
          class="quiet"
          aria-pressed={review}
          onClick={act(
            review
              ? 'Opened in normal mode.'
              : 'Opened in review mode, as Moodle opens a finished activity: the result stays as it is, ' +
                  'and the learner’s work is still kept.',
            () => player.setReview(!review),
          )}
        >
          Review mode
        </button>
        <button
          type="button"
          class="quiet"
          onClick={act(
            works
              ? 'The network is broken: from now on the LMS answers no to every save. Go on in the ' +
                  'package, and watch what it says about saving.'
              : 'The network works again. The package tries once more within a minute, or with its next change.',
            () => player.setNetwork(!works),
          )}
        >
          {works ? 'Break the network' : 'Mend the network'}
        </button>
        <button
          type="button"
          class="quiet"
          aria-expanded={asking === 'throw'}
          onClick={() => ask(asking === 'throw' ? null : 'throw')}
        >
          Throw this attempt away
        </button>
      </div>
      {asking === 'learner' && (
        <LearnerForm
          learner={request.learner}
          onChosen={(learner) => act(`Opened for ${learner.name}.`, () => player.change(learner))()}
        />
      )}
      {asking === 'throw' && (
        <div class="preview-ask">
          <p>
            Everything that {request.learner.name} did in this preview will be forgotten, in this
            LMS and in this browser. Nothing else is touched.
          </p>
          <button
            type="button"
            onClick={act('Thrown away. This is a new attempt.', player.throwAway)}
          >
            Throw it away
          </button>
        </div>
      )}
      <p class="preview-said" role="status">
        {said}
      </p>
      <div class="preview-both">
        <div class="preview-frame no-print" ref={player.place} />
        <div class="preview-panel">
          <RecordPanel
            names={names}
            ledger={ledger}
            session={session}
            works={works}
            review={review}
          />
          <RawRecord ledger={ledger} log={log} />
        </div>
      </div>
    </section>
  );
}
