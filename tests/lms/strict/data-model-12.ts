import type { DataModel } from './element.ts';
import { readOnly, readWrite, writeOnly } from './element.ts';
import { line, matching, number, oneOf, text } from './format.ts';
import type { Limits } from './limits.ts';
import { suspendLimit12 } from './limits.ts';

/** `HH:MM:SS`, the time of day. */
const time = matching(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
/** `HH:MM:SS` with two to four digits of hours, a length of time. */
const timespan = matching(/^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/);
const identifier = matching(/^[\x21-\x7E]{1,255}$/);
const decimal = /^-?\d+(\.\d+)?$/;
/** 0–100 with at most two decimals, never empty: Moodle would store 0 for an empty one. */
const score = readWrite(number(/^\d{1,3}(\.\d{1,2})?$/, 0, 100));
const status = ['passed', 'completed', 'failed', 'incomplete', 'browsed'];
const types = [
  'true-false',
  'choice',
  'fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
];

/** SCORM 1.2 Run-Time Environment, section 3.4: every element content may name. */
export function dataModel12(limits: Limits): DataModel {
  return {
    'cmi.core.student_id': readOnly,
    'cmi.core.student_name': readOnly,
    'cmi.core.lesson_location': readWrite(text(255)),
    'cmi.core.credit': readOnly,
    'cmi.core.lesson_status': readWrite(oneOf(...status)),
    'cmi.core.entry': readOnly,
    'cmi.core.score.raw': score,
    'cmi.core.score.max': score,
    'cmi.core.score.min': score,
    'cmi.core.total_time': readOnly,
    'cmi.core.lesson_mode': readOnly,
    'cmi.core.exit': writeOnly(oneOf('time-out', 'suspend', 'logout', '')),
    'cmi.core.session_time': writeOnly(timespan),
    'cmi.suspend_data': readWrite(text(suspendLimit12(limits))),
    'cmi.launch_data': readOnly,
    'cmi.comments': readWrite(text(4_096)),
    'cmi.comments_from_lms': readOnly,
    'cmi.objectives.n.id': readWrite(identifier),
    'cmi.objectives.n.score.raw': score,
    'cmi.objectives.n.score.max': score,
    'cmi.objectives.n.score.min': score,
    'cmi.objectives.n.status': readWrite(oneOf(...status, 'not attempted')),
    'cmi.student_data.mastery_score': readOnly,
    'cmi.student_data.max_time_allowed': readOnly,
    'cmi.student_data.time_limit_action': readOnly,
    'cmi.student_preference.audio': readWrite(number(/^-?\d{1,3}$/, -1, 100)),
    'cmi.student_preference.language': readWrite(text(255)),
    'cmi.student_preference.speed': readWrite(number(/^-?\d{1,3}$/, -100, 100)),
    'cmi.student_preference.text': readWrite(number(/^-?\d{1,3}$/, -1, 1)),
    'cmi.interactions.n.id': writeOnly(identifier),
    'cmi.interactions.n.objectives.n.id': writeOnly(identifier),
    'cmi.interactions.n.time': writeOnly(time),
    'cmi.interactions.n.type': writeOnly(oneOf(...types)),
    'cmi.interactions.n.correct_responses.n.pattern': writeOnly(line(255)),
    'cmi.interactions.n.weighting': writeOnly(number(decimal, -1e9, 1e9)),
    'cmi.interactions.n.student_response': writeOnly(line(255)),
    'cmi.interactions.n.result': writeOnly(oneOf('correct', 'wrong', 'neutral')),
    'cmi.interactions.n.latency': writeOnly(timespan),
  };
}
