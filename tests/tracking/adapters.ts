import type { Launch, Lms, Report, Result } from '../../src/tracking/lms.ts';
import { openLms as open12 } from '../../src/tracking/scorm-12.ts';
import { openLms as open2004 } from '../../src/tracking/scorm-2004.ts';
import type { Session, SessionOptions } from '../lms/start-session.ts';
import { startSession } from '../lms/start-session.ts';
import { api12, api2004 } from '../lms/strict/api.ts';
import { sampleSettings } from './sample-settings.ts';

/** Both standards. */
export const standards = ['1.2', '2004'] as const;

/** What a launch on the strict LMS gives. */
export interface Launched extends Session {
  readonly lms: Lms;
  launch(): Launch;
}

/** Our adapter, opened on a strict LMS of its standard. */
export function launched(
  standard: (typeof standards)[number],
  options: SessionOptions = {},
  completedAs: 'completed' | 'passed' = 'completed',
): Launched {
  const session = startSession(standard, { numbers: true, ...options });
  const is12 = standard === '1.2';
  const scope = is12 ? { API: api12(session.rte) } : { API_1484_11: api2004(session.rte) };
  const now = () => new Date(2026, 10, 23, 10, 42, 7);
  const lms = (is12 ? open12 : open2004)(scope, { completedAs, now });
  if (!lms) throw new Error('Expected an API to be found');
  return {
    ...session,
    lms,
    launch() {
      const refusal = lms.initialize();
      if (refusal) throw new Error(`Expected Initialize to be taken, found ${refusal.code}`);
      return lms.launch();
    },
  };
}

/** A response to every sample question, by its id: some right, some wrong. */
export const everyResponse = {
  'which-two': 'ac',
  'who-does-what': '321',
  'cost-per-issue': '12',
  'the-term': 'churn',
  'cheaper-is-better': 'tb',
  'order-of-steps': 'abcd',
};

/** A result with the sample's questions; responses by the question's id. */
export function resultWith(
  responses: Readonly<Record<string, string>>,
  part: Partial<Result> = {},
): Result {
  const pool = [...(sampleSettings.criteria[0]?.pool ?? [])].sort((a, b) => a.code - b.code);
  return {
    complete: false,
    passed: false,
    score: null,
    objectives: [{ id: 'D9-4.1', complete: false, passed: false, score: null }],
    interactions: pool.map((question, n) => ({
      id: `D9-4.1-Q0${n + 1}-${question.id}`,
      description: question.id,
      question,
      response: responses[question.id] ?? null,
      right: responses[question.id] === question.pattern,
    })),
    ...part,
  };
}

/** A report; suspend data alike with and without writing unless told. */
export function reportWith(text: string, part: Partial<Report> = {}): Report {
  return {
    suspendData: { full: text, attemptOnly: text },
    location: 'd9-4-1-learn/why',
    seconds: 62.5,
    result: resultWith({}),
    ...part,
  };
}
