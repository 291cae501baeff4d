import { expect, test } from 'vitest';
import { manifestIdentifiers } from '../../scorm/manifest-identifiers.ts';

test('identifiers are made from the package’s permanent id, and never change', () => {
  expect(manifestIdentifiers('outcome-four-d9-4-1')).toEqual({
    manifest: 'manifest-outcome-four-d9-4-1',
    organization: 'organization-outcome-four-d9-4-1',
    item: 'item-outcome-four-d9-4-1',
    resource: 'resource-outcome-four-d9-4-1',
  });
});

test('an id that cannot be part of an identifier is refused', () => {
  for (const id of ['', '9-lives', 'two words', 'a"b', 'Upper']) {
    expect(() => manifestIdentifiers(id), id).toThrow(/expected lower-case words and hyphens/);
  }
});
