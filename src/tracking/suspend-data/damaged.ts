/** Saved text that cannot be what was written. Thrown and caught inside this folder only. */
export class Damaged extends Error {}
