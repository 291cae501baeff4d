/** What came of reading saved text. */
export interface Decoded {
  /** Something could not be read; what could is there. */
  readonly damaged: boolean;
  /** The text itself, if it is damaged or newer: to be kept, and never written over unasked. */
  readonly raw?: string;
  /** Written by a later version of the course; nothing was read from it. */
  readonly newer?: boolean;
}
