/** A window as far as it is needed here. */
interface Frame {
  readonly parent?: Frame;
  readonly location?: { reload(): void };
}

/**
 * The window to load again so that the LMS opens the activity anew: the one that holds its API, if
 * it can be reached. The LMS's outermost page is left alone, unless it is what holds us directly.
 * @param scope the package's own window
 */
export function windowToReopen(scope: Frame): Frame | null {
  try {
    let frame = scope;
    for (let level = 0; level < 500; level++) {
      const { parent } = frame;
      if (!parent || parent === frame) return null;
      frame = parent;
      if (!('API' in frame) && !('API_1484_11' in frame)) continue;
      const outermost = frame.parent === frame;
      return !outermost || frame === scope.parent ? frame : null;
    }
  } catch {
    // A foreign window: it cannot be loaded again from here.
  }
  return null;
}
