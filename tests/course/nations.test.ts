import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nationName, nations, nationsReached, reachWords } from '../../src/course/nations.ts';

test('Great Britain leaves out Northern Ireland, and the UK leaves out nobody', () => {
  expect(nationsReached(['GB'])).toEqual(['England', 'Wales', 'Scotland']);
  expect(nationsReached(['UK'])).toEqual(['England', 'Wales', 'Scotland', 'NI']);
  expect(nationsReached(['GB', 'NI'])).toEqual(nationsReached(['UK']));
});

test('says how far a law reaches as one would in a sentence', () => {
  expect(reachWords(['UK'])).toBe('The whole UK');
  expect(reachWords(['GB'])).toBe('Great Britain');
  expect(reachWords(['NI'])).toBe('Northern Ireland');
  expect(reachWords(['Wales', 'England'])).toBe('England and Wales');
  expect(reachWords(['England', 'Wales', 'NI'])).toBe('England, Wales and Northern Ireland');
});

test('tells one law of the whole UK from a set of laws, one for each nation', () => {
  expect(reachWords([...nations])).toBe('England, Wales, Scotland and Northern Ireland');
});

test('whatever is named is reached, once, in our order, and stands in the words', () => {
  const reaches = fc.uniqueArray(fc.constantFrom('UK', 'GB', ...nations), { minLength: 1 });
  fc.assert(
    fc.property(reaches, (reach) => {
      const reached = nationsReached(reach);
      expect(reached).toEqual(nations.filter((nation) => reached.includes(nation)));
      for (const nation of nations) if (reach.includes(nation)) expect(reached).toContain(nation);
      const words = reachWords(reach);
      if (words.startsWith('The whole') || words === 'Great Britain') return;
      for (const nation of reached) expect(words).toContain(nationName(nation));
    }),
  );
});
