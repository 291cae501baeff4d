/** The functions of an LMS's API, by name; they take and give text, if they keep to the standard. */
export type Api = Readonly<Record<string, (...values: string[]) => unknown>>;

interface Frame {
  readonly parent?: unknown;
  readonly opener?: unknown;
}

/**
 * Find the LMS's API: upwards through the windows that hold this one, then in the same way from
 * the window that opened it. Foreign windows throw at the first touch, so every step is guarded.
 * @param name `API` in SCORM 1.2, `API_1484_11` in SCORM 2004
 */
export function findApi(scope: unknown, name: 'API' | 'API_1484_11'): Api | null {
  const top = climb(scope, name);
  if (top.api) return top.api;
  for (const frame of top.passed) {
    const opener = touch(() => (frame as Frame).opener);
    const found = opener ? climb(opener, name).api : null;
    if (found) return found;
  }
  return null;
}

function climb(from: unknown, name: string): { api: Api | null; passed: unknown[] } {
  const passed: unknown[] = [];
  let frame = from;
  for (let level = 0; level < 500 && frame; level++) {
    const here = frame;
    passed.push(here);
    const api = touch(() => (here as Record<string, unknown>)[name]);
    if (api) return { api: api as Api, passed };
    const parent = touch(() => (here as Frame).parent);
    if (parent === here) break;
    frame = parent;
  }
  return { api: null, passed };
}

function touch(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return null;
  }
}
