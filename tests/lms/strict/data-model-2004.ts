import type { DataModel } from './element.ts';
import { readOnly, readWrite, writeOnly } from './element.ts';
import { line, matching, number, oneOf, text } from './format.ts';
import { suspendLimit2004 } from './limits.ts';

/** A real number has a leading digit: `.85` is refused. */
const real = /^-?\d+(\.\d{1,7})?$/;
const anyReal = readWrite(number(real, -1e9, 1e9));
const scaled = readWrite(number(real, -1, 1));
const measure = readWrite(number(real, 0, 1));
/** ISO 8601 to the second; Moodle takes a zone only after a fraction, so a bare `Z` is refused. */
const timestamp = readWrite(
  matching(
    /^(19[7-9]\d|20[0-3]\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2}(Z|[+-]([01]\d|2[0-3])(:[0-5]\d)?)?)?$/,
  ),
);
/** ISO 8601 duration, hundredths of a second at the finest. */
const duration = matching(
  /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,
);
const identifier = readWrite(matching(/^[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]{1,4000}$/));
const completion = readWrite(oneOf('completed', 'incomplete', 'not attempted', 'unknown'));
const success = readWrite(oneOf('passed', 'failed', 'unknown'));
const types = [
  'true-false',
  'choice',
  'fill-in',
  'long-fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
  'other',
];

/** SCORM 2004 4th Edition Run-Time Environment, section 4.2: every element content may name. */
export const dataModel2004: DataModel = {
  'cmi.completion_status': completion,
  'cmi.completion_threshold': readOnly,
  'cmi.credit': readOnly,
  'cmi.entry': readOnly,
  'cmi.exit': writeOnly(oneOf('time-out', 'suspend', 'logout', 'normal', '')),
  'cmi.launch_data': readOnly,
  'cmi.learner_id': readOnly,
  'cmi.learner_name': readOnly,
  'cmi.location': readWrite(line(1_000)),
  'cmi.max_time_allowed': readOnly,
  'cmi.mode': readOnly,
  'cmi.progress_measure': measure,
  'cmi.scaled_passing_score': readOnly,
  'cmi.score.scaled': scaled,
  'cmi.score.raw': anyReal,
  'cmi.score.min': anyReal,
  'cmi.score.max': anyReal,
  'cmi.session_time': writeOnly(duration),
  'cmi.success_status': success,
  'cmi.suspend_data': readWrite(text(suspendLimit2004)),
  'cmi.time_limit_action': readOnly,
  'cmi.total_time': readOnly,
  'cmi.comments_from_learner.n.comment': readWrite(line(4_000)),
  'cmi.comments_from_learner.n.location': readWrite(line(250)),
  'cmi.comments_from_learner.n.timestamp': timestamp,
  'cmi.comments_from_lms.n.comment': readOnly,
  'cmi.comments_from_lms.n.location': readOnly,
  'cmi.comments_from_lms.n.timestamp': readOnly,
  'cmi.learner_preference.audio_level': readWrite(number(real, 0, 1e9)),
  'cmi.learner_preference.language': readWrite(line(250)),
  'cmi.learner_preference.delivery_speed': readWrite(number(real, 0, 1e9)),
  'cmi.learner_preference.audio_captioning': readWrite(oneOf('-1', '0', '1')),
  'cmi.objectives.n.id': identifier,
  'cmi.objectives.n.score.scaled': scaled,
  'cmi.objectives.n.score.raw': anyReal,
  'cmi.objectives.n.score.min': anyReal,
  'cmi.objectives.n.score.max': anyReal,
  'cmi.objectives.n.success_status': success,
  'cmi.objectives.n.completion_status': completion,
  'cmi.objectives.n.progress_measure': measure,
  'cmi.objectives.n.description': readWrite(line(250)),
  'cmi.interactions.n.id': identifier,
  'cmi.interactions.n.type': readWrite(oneOf(...types)),
  'cmi.interactions.n.objectives.n.id': identifier,
  'cmi.interactions.n.timestamp': timestamp,
  'cmi.interactions.n.correct_responses.n.pattern': readWrite(line(4_000)),
  'cmi.interactions.n.weighting': anyReal,
  'cmi.interactions.n.learner_response': readWrite(line(4_000)),
  'cmi.interactions.n.result': readWrite(oneOf('correct', 'incorrect')),
  'cmi.interactions.n.latency': readWrite(duration),
  'cmi.interactions.n.description': readWrite(line(250)),
  'adl.nav.request': readWrite(
    oneOf(
      'continue',
      'previous',
      'exit',
      'exitAll',
      'abandon',
      'abandonAll',
      'suspendAll',
      '_none_',
    ),
  ),
  'adl.nav.request_valid.continue': readOnly,
  'adl.nav.request_valid.previous': readOnly,
};
