import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { CheckSheet } from '../../course/attempt/attempt.ts';
import { startCheck } from '../../stores/check-actions.ts';
import { $attempt } from '../../stores/attempt.ts';
import { settings, settingsArrived } from '../../stores/package-settings.ts';
import { useLive } from '../use-live.ts';
import { drawable, type CheckContent } from './check-content.ts';
import { CheckIntro } from './CheckIntro.tsx';
import { CheckQuestion } from './CheckQuestion.tsx';
import { CheckResults } from './CheckResults.tsx';

/** The knowledge check: one question at a time, nothing revealed before its end. */
export function Check(content: CheckContent) {
  const live = useLive();
  const attempt = useStore($attempt, { ssr: () => $attempt.get() });
  // The responses of the check just finished: an attempt keeps only the marks.
  const [finished, setFinished] = useState<CheckSheet | null>(null);
  const { code } = content.criterion;
  const state = live ? attempt.criteria[code] : undefined;
  const sheet = state?.sheet.value ?? null;
  // In a browser the page says the package's from the start: the packager put it there.
  const passMark = settingsArrived() ? settings().passMark : content.passMark;

  const begin = () => startCheck(code, drawable(content));

  if (!sheet) {
    return <CheckIntro {...content} passMark={passMark} live={live} onStart={begin} />;
  }
  if (sheet.marks) {
    const same = finished && finished.questions.join() === sheet.questions.join();
    return (
      <CheckResults
        content={content}
        passMark={passMark}
        questions={sheet.questions}
        marks={sheet.marks}
        responses={same ? finished.responses : []}
        best={state?.kept.best ?? null}
        onAgain={begin}
      />
    );
  }
  return <CheckQuestion content={content} sheet={sheet} onFinish={setFinished} />;
}
