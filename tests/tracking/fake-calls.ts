import { apiCalls } from '../../src/tracking/api-calls.ts';
import type { ApiCalls } from '../../src/tracking/api-calls.ts';

/** Names of the functions of the fake API below. */
export const names = {
  initialize: 'Initialize',
  get: 'Get',
  set: 'Set',
  commit: 'Commit',
  finish: 'Finish',
  lastError: 'LastError',
};

/**
 * Guarded calls to an API that holds these values and keeps to no standard's data model; `asked` is
 * every Get and Set that reached it. An element that it `refuses` is refused with code 405.
 */
export function callsTo(
  held: Readonly<Record<string, string>>,
  refuses: (element: string) => boolean = () => false,
): { calls: ApiCalls; asked: string[] } {
  const values = new Map(Object.entries(held));
  const asked: string[] = [];
  const api = {
    Get(element: string) {
      asked.push(`Get ${element}`);
      return values.get(element) ?? '';
    },
    Set(element: string, value: string) {
      asked.push(`Set ${element} ${value}`);
      if (refuses(element)) return 'false';
      values.set(element, value);
      return 'true';
    },
    LastError: () => '405',
  };
  return { calls: apiCalls(api as never, names), asked };
}
