import type { Launch, LaunchOptions, TrackValues } from './track.ts';

/**
 * How Moodle 4.5 starts a SCORM 2004 SCO from what it has stored. Unless the stored exit is
 * `suspend`, nothing comes back; a stored result opens review mode all the same.
 */
export function launch2004(stored: TrackValues, options: LaunchOptions): Launch {
  const isReview = options.mode === undefined && hasResult(stored);
  const mode = isReview ? 'review' : (options.mode ?? 'normal');
  const isFirst = Object.keys(stored).length === 0;
  const isResumed = stored['cmi.exit'] === 'suspend';
  const { 'cmi.exit': _exit, 'cmi.session_time': _time, ...restored } = stored;
  return {
    values: {
      'cmi.completion_status': 'unknown',
      'cmi.success_status': 'unknown',
      'cmi.total_time': 'PT0S',
      ...(isResumed ? restored : {}),
      'cmi.learner_id': options.learner,
      'cmi.learner_name': options.name,
      'cmi.mode': mode,
      'cmi.credit': mode === 'review' || mode === 'browse' ? 'no-credit' : 'credit',
      'cmi.entry': isFirst ? 'ab-initio' : isResumed ? 'resume' : '',
    },
    resent: [],
    mode,
  };
}

function hasResult(stored: TrackValues): boolean {
  return (
    stored['cmi.completion_status'] === 'completed' ||
    ['passed', 'failed'].includes(stored['cmi.success_status'] ?? '')
  );
}
