import { apiCalls } from './api-calls.ts';
import type { ApiCalls } from './api-calls.ts';
import { comments2004 } from './comments-2004.ts';
import { findApi } from './find-api.ts';
import { interactions2004 } from './interactions-2004.ts';
import type { Launch, Lms, LmsOptions, Objective, Report, Reported, SaveResult } from './lms.ts';
import { objectivePlaces } from './objective-places.ts';
import { putSuspendData } from './put-suspend-data.ts';
import { decimal } from './response-parts.ts';
import { duration } from './time-formats.ts';
import { interactionWriter } from './write-interactions.ts';

const names = {
  initialize: 'Initialize',
  get: 'GetValue',
  set: 'SetValue',
  commit: 'Commit',
  finish: 'Terminate',
  lastError: 'GetLastError',
};

/**
 * A session by SCORM 2004 4th Edition (RTE, section 4.2), or `null` if there is no `API_1484_11` to
 * be found.
 */
export function openLms(scope: unknown, options: LmsOptions): Lms | null {
  const found = findApi(scope, 'API_1484_11');
  return found ? scorm2004(apiCalls(found, names), options) : null;
}

function scorm2004(api: ApiCalls, { now }: LmsOptions): Lms {
  const writeInteractions = interactionWriter(api, interactions2004(now));
  let placeOf: ((id: string) => number) | null = null;

  function writeStatus(element: string, { complete, passed }: Reported): void {
    api.setChanged(`${element}.completion_status`, complete ? 'completed' : 'incomplete');
    // Left alone until then: `unknown` is the standard's own beginning, and we never say `failed`.
    if (passed) api.setChanged(`${element}.success_status`, 'passed');
  }

  function writeScore(element: string, score: number | null): void {
    if (score === null) return;
    api.setChanged(`${element}.score.scaled`, decimal(score / 100));
    api.setChanged(`${element}.score.raw`, decimal(score));
    api.setChanged(`${element}.score.min`, '0');
    api.setChanged(`${element}.score.max`, '100');
  }

  function writeObjectives(objectives: readonly Objective[]): void {
    placeOf ??= objectivePlaces(api);
    for (const objective of objectives) {
      const element = `cmi.objectives.${placeOf(objective.id)}`;
      if (!api.setChanged(`${element}.id`, objective.id)) return;
      writeScore(element, objective.score);
      writeStatus(element, objective);
    }
  }

  return {
    standard: 'scorm-2004',
    room: 64_000,
    initialize: () => api.initialize(),
    launch(): Launch {
      const mode = api.get('cmi.mode');
      const entry = api.get('cmi.entry');
      const suspendData = api.get('cmi.suspend_data');
      // Asking for what was never set is an error here, so a first launch does not ask.
      const again = entry === 'resume' || suspendData !== '';
      const score = again ? api.get('cmi.score.raw') : '';
      return {
        mode: mode === 'review' || mode === 'browse' ? mode : 'normal',
        entry,
        learner: { id: api.get('cmi.learner_id'), name: api.get('cmi.learner_name') },
        suspendData,
        location: again ? api.get('cmi.location') : '',
        reported: {
          complete: api.get('cmi.completion_status') === 'completed',
          passed: api.get('cmi.success_status') === 'passed',
          score: score === '' || Number.isNaN(Number(score)) ? null : Number(score),
        },
      };
    },
    save(report: Report, { finish }): SaveResult {
      const data = report.suspendData
        ? putSuspendData(api, 'cmi.suspend_data', report.suspendData)
        : ({ suspendData: 'none', characters: 0 } as const);
      // Before the first page there is no bookmark, and some LMSs refuse an empty one.
      if (report.location) api.setChanged('cmi.location', report.location.slice(0, 1000));
      api.setChanged('cmi.exit', 'suspend');
      if (report.result) {
        api.setChanged('cmi.session_time', duration(report.seconds));
        writeStatus('cmi', report.result);
        writeScore('cmi', report.result.score);
        writeObjectives(report.result.objectives);
        writeInteractions(report.result.interactions);
      }
      // Terminate commits by itself; both together would send everything twice, by beacon.
      const committed = finish ? api.finish() : api.commit();
      if (!committed) api.assertAgain('');
      const taken = committed && (!report.suspendData || data.suspendData !== 'none');
      return { ...data, taken, refused: api.refusals() };
    },
    comments: comments2004(api, now),
    close: () => void api.finish(),
  };
}
