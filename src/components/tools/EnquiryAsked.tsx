import type { RefObject } from 'preact';
import type { Enquiry } from '../../course/schema/register.ts';

interface Props {
  readonly enquiry: Enquiry;
  /** From 0. */
  readonly place: number;
  readonly of: number;
  /** Whether its words are to be seen. */
  readonly shown: boolean;
  readonly open: boolean;
  readonly clock: boolean;
  readonly heading: RefObject<HTMLParagraphElement>;
  readonly onClock: (on: boolean) => void;
  readonly onAsk: (event: Event) => void;
}

/** One enquiry, hidden until the learner is ready for it, and the choice of a clock. */
export function EnquiryAsked(props: Props) {
  const { enquiry, place, of, shown, open, clock, heading, onClock, onAsk } = props;
  return (
    <fieldset disabled={!open}>
      <legend class="unseen">Question and clock</legend>
      <div class="option">
        <label>
          <input
            type="checkbox"
            checked={clock}
            onChange={(event) => onClock(event.currentTarget.checked)}
          />
          <span>
            Run a clock
            <span class="small register-means">
              There is no limit, and being quick gains nothing. It times you, the keyboard and the
              register together, so switch it off if it would measure your hands or your screen
              reader. Searches are counted either way.
            </span>
          </span>
        </label>
      </div>
      <p ref={heading} tabIndex={-1} class="register-place">
        <b>
          Question {place + 1} of {of}
        </b>
      </p>
      {shown ? (
        <blockquote>{enquiry.asks}</blockquote>
      ) : (
        <div class="actions">
          <button type="button" onClick={onAsk}>
            Read the question{clock && ' and start'}
          </button>
        </div>
      )}
    </fieldset>
  );
}
