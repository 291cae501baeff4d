import { expect, test } from 'vitest';
import { signWords } from '../../../src/account/signs/sign-words.ts';

test('what is said is whole sentences, and never a mark', () => {
  for (const { seen, unseen } of Object.values(signWords)) {
    for (const words of [seen, unseen]) {
      expect(words).toMatch(/^[A-Z].*\.$/);
      expect(words).not.toMatch(/\b(?:met|pass|fail|mark|score|good|wrong|correct)\b|!/i);
    }
  }
});
