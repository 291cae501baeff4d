import { useState } from 'preact/hooks';
import { labelOf } from '../../account/draft.ts';
import { decisionWords, evidenceChecks, type Feedback } from '../../account/feedback.ts';
import { readFeedbackFile } from '../../account/feedback-file.ts';
import { readChosen } from './read-chosen.ts';

interface Props {
  /** Id such as `d9-4-1`. */
  readonly criterion: string;
  readonly feedback: Feedback | null;
  readonly onFeedback: (feedback: Feedback | null) => void;
}

/** Opens a tutor's feedback. Its comments stand beside the text; the rest stands here. */
export function OpenFeedback({ criterion, feedback, onFeedback }: Props) {
  const [said, say] = useState('');
  const choose = async (input: HTMLInputElement) => {
    const read = await readChosen(input, readFeedbackFile);
    if (!read) return;
    if (!read.ok) return say(read.reason);
    if (read.content.criterion !== criterion) {
      const label = labelOf(read.content.criterion);
      return say(`This feedback is on ${label}: open it there. Nothing here was changed.`);
    }
    onFeedback(read.content);
    say('The comments stand beside your text.');
  };
  return (
    <section aria-labelledby="account-feedback">
      <h2 id="account-feedback">Feedback from your tutor</h2>
      {feedback && (
        <>
          <p>
            <strong>Your tutor’s decision: {decisionWords(feedback.decision)}</strong>
            {[feedback.tutor, feedback.day].filter(Boolean).map((part) => ` · ${part}`)}
          </p>
          <p class="account-own" dir="auto">
            {feedback.reason}
          </p>
          {evidenceChecks
            .filter((check) => feedback.checks[check].trim() !== '')
            .map((check) => (
              <p class="account-own" dir="auto" key={check}>
                <strong>{check}:</strong> {feedback.checks[check]}
              </p>
            ))}
          <p>
            <button type="button" class="quiet" onClick={() => onFeedback(null)}>
              Put the feedback away
            </button>
          </p>
        </>
      )}
      <label class="button quiet file-button">
        Open feedback
        <input
          class="unseen"
          type="file"
          accept=".html,text/html"
          onChange={(event) => void choose(event.currentTarget)}
        />
      </label>
      <p class="account-said" role="status">
        {said}
      </p>
    </section>
  );
}
