/** What the connection to an LMS does when the page is hidden, shown or left. */
export interface PageListener {
  hidden(): void;
  shown(): void;
  /** The page is being unloaded and will not come back. */
  gone(): void;
  /** The learner chose *Exit*. */
  leave(): void;
  /** Send what is unsaved now. */
  saveNow(): void;
}

let current: PageListener | null = null;

/** The connection in use; `null` without an LMS. */
export function pageListener(): PageListener | null {
  return current;
}

/** Set once the LMS opened the course. */
export function setPageListener(listener: PageListener): void {
  current = listener;
}

/** *Exit*: the last save, then the end of the LMS's session. Later work stays on this device. */
export function leave(): void {
  current?.leave();
}
