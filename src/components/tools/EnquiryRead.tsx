import type { Enquiry } from '../../course/schema/register.ts';
import { amountWords } from '../../tools/amount-words.ts';
import { isRight } from '../../tools/register/retrieval.ts';
import type { Try } from '../../tools/register/tries.ts';

interface Props {
  readonly enquiry: Enquiry;
  readonly done: Try;
}

/** What there was to find, beside what the learner found. */
export function EnquiryRead({ enquiry, done: { picked, seconds, searches } }: Props) {
  const right = isRight(enquiry, picked);
  const trap = enquiry.wrong.find(({ ref }) => ref === picked)?.why;
  const counted = `${searches} ${searches === 1 ? 'search' : 'searches'}`;
  return (
    <>
      <p>
        <b>{right ? '✓ Found.' : '◦ Not yet.'}</b> You said: {picked ?? 'not in the register'}.{' '}
        <span class="small">
          {seconds === null ? counted : `${counted}, ${amountWords(seconds, 'seconds')}`}
        </span>
      </p>
      {trap && <p>{trap}</p>}
      <p>{enquiry.says}</p>
    </>
  );
}
