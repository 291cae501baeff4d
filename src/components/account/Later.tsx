import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../../account/draft.ts';
import type { Feedback } from '../../account/feedback.ts';
import type { AccountPage } from './account-page.ts';
import type { Finish as FinishOf } from './Finish.tsx';
import type { Versions } from './use-versions.ts';

/** All that what comes after the writing needs. */
export interface LaterProps {
  readonly page: AccountPage;
  readonly draft: Draft;
  /** The account's texts by key. */
  readonly texts: Readonly<Record<string, string>>;
  /** Both as they are kept at this very moment: a press may come before what it follows is shown. */
  readonly gather: () => Pick<LaterProps, 'draft' | 'texts'>;
  readonly versions: Versions;
  readonly feedback: Feedback | null;
  readonly onFeedback: (feedback: Feedback | null) => void;
}

/** What comes after the writing, in a script of its own: a learner can type before it is there. */
export function Later(props: LaterProps) {
  const [loaded, setLoaded] = useState<{ Finish: typeof FinishOf } | null>(null);
  const [failed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    import('./Finish.tsx').then(setLoaded, () => setFailed(true));
  };
  useEffect(load, []);
  if (loaded) return <loaded.Finish {...props} />;
  if (!failed) return null;
  return (
    <p role="alert">
      The tools for looking again and exporting did not load. Your writing is safe.{' '}
      <button type="button" class="quiet" onClick={load}>
        Try again
      </button>
    </p>
  );
}
