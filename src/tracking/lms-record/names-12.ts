import type { RecordNames } from './lms-record.ts';

/** SCORM 1.2 (RTE 1.2, sections 3.3 and 3.4). */
export const names12: RecordNames = {
  standard: 'scorm-1.2',
  api: 'API',
  calls: {
    initialize: 'LMSInitialize',
    finish: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
    errorText: 'LMSGetErrorString',
    diagnostic: 'LMSGetDiagnostic',
  },
  room: 4096,
  errors: { tooLong: '405', commit: '101' },
  learnerId: 'cmi.core.student_id',
  learnerName: 'cmi.core.student_name',
  mode: 'cmi.core.lesson_mode',
  credit: 'cmi.core.credit',
  entry: 'cmi.core.entry',
  exit: 'cmi.core.exit',
  suspendData: 'cmi.suspend_data',
  location: 'cmi.core.lesson_location',
  sessionTime: 'cmi.core.session_time',
  totalTime: 'cmi.core.total_time',
  status: 'cmi.core.lesson_status',
  success: 'cmi.core.lesson_status',
  score: 'cmi.core.score',
  objectiveStatus: 'status',
  response: 'student_response',
  goesOn: () => true,
  seconds(time) {
    const found = /^(\d{2,4}):(\d{2}):(\d{2}(?:\.\d{1,2})?)$/.exec(time);
    if (!found) return null;
    const [, hours, minutes, seconds] = found.map(Number);
    return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
  },
};
