import type { RecordNames } from './lms-record.ts';

const day = 86_400;

/** SCORM 2004 4th Edition (RTE, sections 3 and 4). */
export const names2004: RecordNames = {
  standard: 'scorm-2004',
  api: 'API_1484_11',
  calls: {
    initialize: 'Initialize',
    finish: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
    errorText: 'GetErrorString',
    diagnostic: 'GetDiagnostic',
  },
  room: 64_000,
  errors: { tooLong: '406', commit: '391' },
  learnerId: 'cmi.learner_id',
  learnerName: 'cmi.learner_name',
  mode: 'cmi.mode',
  credit: 'cmi.credit',
  entry: 'cmi.entry',
  exit: 'cmi.exit',
  suspendData: 'cmi.suspend_data',
  location: 'cmi.location',
  sessionTime: 'cmi.session_time',
  totalTime: 'cmi.total_time',
  status: 'cmi.completion_status',
  success: 'cmi.success_status',
  score: 'cmi.score',
  objectiveStatus: 'completion_status',
  response: 'learner_response',
  goesOn: (exit) => exit === 'suspend',
  seconds(time) {
    const found = /^P(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(
      time,
    );
    if (!found || time === 'P') return null;
    const [days, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0));
    return (days ?? 0) * day + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
  },
};
