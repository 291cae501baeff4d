import { expect, test } from 'vitest';
import { versionNote } from '../../../src/course/class/version-note.ts';

test.each([
  ['Outcome Four 0.2.0', null],
  ['0.2.0', null],
  ['nothing', null],
  ['Outcome Four 0.1.9', /an older version .* 0\.1\.9; this page is of 0\.2\.0/],
  ['0.10.0', /a newer version/],
  ['Outcome Five 0.2.0', /another course, Outcome Five/],
])('%j beside Outcome Four 0.2.0', (theirs, note) => {
  const said = versionNote(theirs, 'Outcome Four', '0.2.0');
  if (note === null) expect(said).toBeNull();
  else expect(said).toMatch(note);
});
