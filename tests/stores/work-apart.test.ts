import { expect, test } from 'vitest';
import { copyKeys } from '../../src/stores/storage-keys.ts';
import { $workApart, leaveApart } from '../../src/stores/work-apart.ts';

test('what is left apart is not asked about again in this launch', () => {
  const nobody = { name: '', keys: copyKeys('outcome-four-d9-4-1', null) };
  const sam = { name: 'Sam', keys: copyKeys('outcome-four-d9-4-1', { from: 'device', id: 'sam' }) };
  $workApart.set([nobody, sam]);
  leaveApart(nobody);
  expect($workApart.get()).toEqual([sam]);
});
