import type { Attempt } from '../../src/course/attempt/attempt.ts';
import { emptyAttempt } from '../../src/course/attempt/attempt.ts';
import { goTo, keepComplete, reachSection, setRun } from '../../src/course/attempt/changes.ts';
import { finishCheck, startCheck } from '../../src/course/attempt/check-changes.ts';
import { pool, type Criterion } from '../../src/course/course.ts';
import { walk } from '../../src/course/scenario/walk.ts';
import { emptyWriting } from '../../src/course/writing/writing.ts';
import { write } from '../../src/course/writing/write.ts';
import { encodeSuspendData } from '../../src/tracking/suspend-data/suspend-data.ts';
import type { LmsKind } from '../lms/player-config.ts';

const device = 1;

/** A learner who did everything, with a full score, and was last in the account. */
export function finishedAttempt(criterion: Criterion): Attempt {
  const { code, lesson, questions } = criterion;
  const asked = pool(questions).slice(0, 10);
  const { run, ending } = firstWayThrough(criterion);
  let attempt = emptyAttempt(7);
  for (const section of lesson.sections) {
    attempt = reachSection(attempt, device, code, section.code);
  }
  attempt = setRun(attempt, device, code, run, ending);
  attempt = startCheck(
    attempt,
    device,
    code,
    asked.map((question) => question.code),
  );
  attempt = finishCheck(
    attempt,
    device,
    code,
    asked.map(() => true),
  );
  attempt = keepComplete(attempt, device, code);
  return goTo(attempt, device, { criterion: code, part: 'account', section: null });
}

/** What an LMS stored of that learner, who also wrote `texts`, by key. */
export function finishedRecord(
  kind: LmsKind,
  criterion: Criterion,
  texts: Readonly<Record<string, string>>,
): Record<string, string> {
  const writing = Object.entries(texts).reduce(
    (before, [key, text]) => write(before, device, key, text),
    emptyWriting,
  );
  const suspended = {
    'cmi.suspend_data': encodeSuspendData({ attempt: finishedAttempt(criterion), writing }),
  };
  const objective = criterion.label.replace(' ', '-');
  if (kind.endsWith('1.2')) {
    return {
      ...suspended,
      'cmi.core.exit': 'suspend',
      'cmi.core.lesson_location': `${criterion.id}-account`,
      'cmi.core.lesson_status': 'completed',
      'cmi.core.score.raw': '100',
      'cmi.objectives.0.id': objective,
      'cmi.objectives.0.status': 'completed',
    };
  }
  return {
    ...suspended,
    'cmi.exit': 'suspend',
    'cmi.location': `${criterion.id}-account`,
    'cmi.completion_status': 'completed',
    'cmi.success_status': 'passed',
    'cmi.score.raw': '100',
    'cmi.score.scaled': '1',
    'cmi.objectives.0.id': objective,
    'cmi.objectives.0.completion_status': 'completed',
  };
}

function firstWayThrough({ scenario }: Criterion): { run: readonly number[]; ending: number } {
  let reached = walk(scenario, []);
  while (reached.at.kind === 'scene') {
    reached = walk(scenario, [...reached.run, reached.at.scene.choices[0]?.code ?? -1]);
  }
  return { run: reached.run, ending: reached.at.ending.code };
}
