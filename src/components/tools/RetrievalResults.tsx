import type { ComponentChildren } from 'preact';
import type { Enquiry } from '../../course/schema/register.ts';
import { amountWords } from '../../tools/amount-words.ts';
import { retrieval } from '../../tools/register/retrieval.ts';
import type { Try } from '../../tools/register/tries.ts';

interface Props {
  readonly enquiries: readonly Enquiry[];
  readonly tries: readonly Try[];
  readonly children?: ComponentChildren;
}

/** What the test came to so far: success first, then effort, then time if there was a clock. */
export function RetrievalResults({ enquiries, tries, children }: Props) {
  const { right, seconds, searches } = retrieval(enquiries, tries);
  if (!right) return null;
  return (
    <div class="register-results" role="group" aria-label="Your retrieval test">
      <p class="label">Your test so far</p>
      <table>
        <tbody>
          <tr>
            <th scope="row">Answered rightly</th>
            <td>
              {right.count} of {right.of}
            </td>
          </tr>
          <tr>
            <th scope="row">Searches for a right answer, middle value</th>
            <td>{searches === null ? 'none yet' : amountWords(searches, '')}</td>
          </tr>
          <tr>
            <th scope="row">Time for a right answer, middle value</th>
            <td>{seconds === null ? 'not timed' : amountWords(seconds, 'seconds')}</td>
          </tr>
        </tbody>
      </table>
      {children}
    </div>
  );
}
