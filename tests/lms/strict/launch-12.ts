import type { Launch, LaunchOptions, TrackValues } from './track.ts';

const results = ['completed', 'passed', 'failed'];

/** How Moodle 4.5 starts a SCORM 1.2 SCO from what it has stored (nothing: the first launch). */
export function launch12(stored: TrackValues, options: LaunchOptions): Launch {
  const status = stored['cmi.core.lesson_status'] ?? 'not attempted';
  const isReview = options.mode === undefined && results.includes(status);
  const mode = isReview ? 'review' : (options.mode ?? 'normal');
  const isFirst = Object.keys(stored).length === 0;
  const isResumed = mode === 'review' || stored['cmi.core.exit'] === 'suspend';
  const { 'cmi.core.exit': _exit, 'cmi.core.session_time': _time, ...restored } = stored;
  return {
    values: {
      'cmi.suspend_data': '',
      'cmi.launch_data': '',
      'cmi.comments': '',
      'cmi.core.lesson_location': '',
      'cmi.core.total_time': '00:00:00',
      ...restored,
      'cmi.core.student_id': options.learner,
      'cmi.core.student_name': options.name,
      'cmi.core.lesson_status': status,
      'cmi.core.lesson_mode': mode,
      'cmi.core.credit': mode === 'review' || mode === 'browse' ? 'no-credit' : 'credit',
      'cmi.core.entry': isFirst ? 'ab-initio' : isResumed ? 'resume' : '',
    },
    resent: Object.keys(restored).filter((name) => /^cmi\.(interactions|objectives)\./.test(name)),
    mode,
  };
}
