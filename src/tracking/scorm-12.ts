import { apiCalls } from './api-calls.ts';
import type { ApiCalls } from './api-calls.ts';
import { comments12 } from './comments-12.ts';
import { findApi } from './find-api.ts';
import { interactions12 } from './interactions-12.ts';
import type { Launch, Lms, LmsOptions, Objective, Report, Reported, SaveResult } from './lms.ts';
import { objectivePlaces } from './objective-places.ts';
import { putSuspendData } from './put-suspend-data.ts';
import { decimal } from './response-parts.ts';
import { timespan } from './time-formats.ts';
import { interactionWriter } from './write-interactions.ts';

const names = {
  initialize: 'LMSInitialize',
  get: 'LMSGetValue',
  set: 'LMSSetValue',
  commit: 'LMSCommit',
  finish: 'LMSFinish',
  lastError: 'LMSGetLastError',
};

/** A session by SCORM 1.2 (RTE 1.2, section 3.4), or `null` if there is no `API` to be found. */
export function openLms(scope: unknown, options: LmsOptions): Lms | null {
  const found = findApi(scope, 'API');
  return found ? scorm12(apiCalls(found, names), options) : null;
}

function scorm12(api: ApiCalls, { completedAs, now }: LmsOptions): Lms {
  const writeInteractions = interactionWriter(api, interactions12(now));
  let placeOf: ((id: string) => number) | null = null;
  let alreadyPassed = false;

  function writeStatus({ complete }: Reported): void {
    // One element holds completion and success here. `passed` once reported is never taken back.
    const end = alreadyPassed ? 'passed' : completedAs;
    api.setChanged('cmi.core.lesson_status', complete ? end : 'incomplete');
  }

  function writeScore(element: string, score: number | null): void {
    if (score === null) return;
    api.setChanged(`${element}.raw`, decimal(score));
    api.setChanged(`${element}.min`, '0');
    api.setChanged(`${element}.max`, '100');
  }

  function writeObjectives(objectives: readonly Objective[]): void {
    placeOf ??= objectivePlaces(api);
    for (const { id, complete, score } of objectives) {
      const element = `cmi.objectives.${placeOf(id)}`;
      if (!api.setChanged(`${element}.id`, id)) return;
      writeScore(`${element}.score`, score);
      api.setChanged(`${element}.status`, complete ? 'completed' : 'incomplete');
    }
  }

  return {
    standard: 'scorm-1.2',
    room: 4096,
    initialize: () => api.initialize(),
    launch(): Launch {
      const mode = api.get('cmi.core.lesson_mode');
      const status = api.get('cmi.core.lesson_status');
      const score = api.get('cmi.core.score.raw');
      alreadyPassed = status === 'passed';
      return {
        mode: mode === 'review' || mode === 'browse' ? mode : 'normal',
        entry: api.get('cmi.core.entry'),
        learner: { id: api.get('cmi.core.student_id'), name: api.get('cmi.core.student_name') },
        suspendData: api.get('cmi.suspend_data'),
        location: api.get('cmi.core.lesson_location'),
        reported: {
          complete: alreadyPassed || status === 'completed',
          passed: alreadyPassed,
          score: score === '' || Number.isNaN(Number(score)) ? null : Number(score),
        },
      };
    },
    save(report: Report, { finish }): SaveResult {
      const data = report.suspendData
        ? putSuspendData(api, 'cmi.suspend_data', report.suspendData)
        : ({ suspendData: 'none', characters: 0 } as const);
      if (report.location) {
        api.setChanged('cmi.core.lesson_location', report.location.slice(0, 255));
      }
      api.setChanged('cmi.core.exit', 'suspend');
      if (report.result) {
        api.setChanged('cmi.core.session_time', timespan(report.seconds));
        writeStatus(report.result);
        writeScore('cmi.core.score', report.result.score);
        writeObjectives(report.result.objectives);
        writeInteractions(report.result.interactions);
      }
      const committed = api.commit();
      // A failed commit may have lost anything: all of it is set again with the next.
      if (!committed) api.assertAgain('');
      const finished = !finish || api.finish();
      const taken = committed && finished && (!report.suspendData || data.suspendData !== 'none');
      return { ...data, taken, refused: api.refusals() };
    },
    comments: comments12(api, now),
    close: () => void api.finish(),
  };
}
