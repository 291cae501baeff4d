import type { ApiCalls } from './api-calls.ts';
import type { Report, SaveResult } from './lms.ts';

/**
 * Send suspend data: attempt and writing where they fit, else the attempt alone. An over-long value
 * is refused and the old one stays; some LMSs cut it instead and say yes, so it is read back.
 */
export function putSuspendData(
  api: ApiCalls,
  element: string,
  data: NonNullable<Report['suspendData']>,
): Pick<SaveResult, 'suspendData' | 'characters'> {
  if (data.full !== null && put(api, element, data.full)) {
    return { suspendData: 'full', characters: data.full.length };
  }
  if (put(api, element, data.attemptOnly)) {
    return { suspendData: 'attempt-only', characters: data.attemptOnly.length };
  }
  return { suspendData: 'none', characters: 0 };
}

function put(api: ApiCalls, element: string, value: string): boolean {
  if (!api.setChanged(element, value)) return false;
  if (api.get(element) === value) return true;
  api.note({ what: element, code: 'changed' });
  api.assertAgain(element);
  return false;
}
