import { useEffect, useState } from 'preact/hooks';
import { type Feedback, isFeedback } from '../../account/feedback.ts';
import { deviceNote, putDeviceNote } from '../../stores/device-notes.ts';

/**
 * A tutor's feedback on one account, kept on this device so that it stands beside the text at the
 * next visit; `null` puts it away.
 * @param owner whose account it is; `null` until the learner's work has been read
 */
export function useFeedback(
  criterion: string,
  owner: string | null,
): [feedback: Feedback | null, put: (feedback: Feedback | null) => void] {
  const note = `feedback:${criterion}`;
  const [feedback, set] = useState<Feedback | null>(null);
  useEffect(() => set(owner === null ? null : read(deviceNote(note))), [note, owner]);
  return [
    feedback,
    (next) => {
      putDeviceNote(note, next && JSON.stringify(next));
      set(next);
    },
  ];
}

function read(text: string | null): Feedback | null {
  try {
    const content: unknown = JSON.parse(text ?? 'null');
    return isFeedback(content) ? content : null;
  } catch {
    return null;
  }
}
