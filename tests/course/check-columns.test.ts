import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkColumns } from '../../src/course/check-columns.ts';
import { columnsKept } from '../../src/course/checks/columns-kept.ts';
import { releasedKept } from '../../src/course/checks/released-kept.ts';
import type { CheckColumn } from '../../src/course/package-settings.ts';
import { withNewIds } from '../../src/course/released-ids.ts';
import type { Released } from '../../src/course/schema/released.ts';
import { choiceOf, courseDraft, criterionDraft } from '../fixtures/drafts.ts';

const ids = ['d5-4-1', 'd9-4-1', 'd9-4-2'];
type Content = Record<string, { id: string; stem: string }[]>;
/** An author's edit of the content; gives the released ids as the author leaves them. */
type Edit = (content: Content, released: Released, named: string) => Released;

function draftOf(content: Content, released: Released) {
  const criteria = ids.map((id) => {
    const questions = content[id]!.map((question) => choiceOf(['!A', 'B', 'C'], question));
    return criterionDraft({ id, questions });
  });
  return courseDraft(criteria, { released });
}

const criterion = fc.constantFrom(...ids);
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(criterion, fc.nat(9)).map(([id, place]): Edit => (content, released, named) => {
    content[id]!.splice(place % (content[id]!.length + 1), 0, { id: named, stem: 'What?' });
    return released;
  }),
  fc.tuple(criterion, fc.nat(9)).map(([id, place]): Edit => (content, released) => {
    const [gone] = content[id]!.splice(place % Math.max(1, content[id]!.length), 1);
    if (!gone) return released;
    const name = `questions/${gone.id}` as const;
    const criteria = released.criteria.map((entry) =>
      entry.id === id ? { ...entry, retired: [...entry.retired, name] } : entry,
    );
    return { ...released, criteria };
  }),
  criterion.map((id): Edit => (content, released) => {
    content[id]!.reverse();
    for (const question of content[id]!) question.stem += ' In other words?';
    return released;
  }),
);

test('no column ever moves or changes its name, whatever is added, retired or worded anew', () => {
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 12 }), fc.subarray(ids), (list, scope) => {
      const content: Content = Object.fromEntries(ids.map((id) => [id, []]));
      let released: Released = { criteria: [], checks: [], retired: [] };
      let before: CheckColumn[] = [];
      for (const [place, edit] of list.entries()) {
        released = edit(content, released, `question-${place}`);
        released = withNewIds(released, draftOf(content, released));
        const draft = draftOf(content, released);
        expect([...releasedKept(draft), ...columnsKept(draft)]).toEqual([]);
        const columns = checkColumns(released).filter((c) => scope.includes(c.criterion));
        expect(columns.slice(0, before.length)).toEqual(before);
        before = columns;
      }
    }),
  );
});

test('a number counts the questions of its own criterion, retired ones too', () => {
  const lists = { sections: [], choices: [], endings: [], worksheets: [] };
  const columns = checkColumns({
    criteria: [
      { id: 'd9-4-1', ...lists, questions: ['warm-up', 'a', 'b'], retired: ['questions/a'] },
      { id: 'd9-4-2', ...lists, questions: ['c'], retired: [] },
    ],
    checks: ['d9-4-1/a', 'd9-4-2/c', 'd9-4-1/b'],
    retired: [],
  });
  expect(columns).toEqual([
    { criterion: 'd9-4-1', number: 1, question: 1, id: 'a' },
    { criterion: 'd9-4-2', number: 1, question: 0, id: 'c' },
    { criterion: 'd9-4-1', number: 2, question: 2, id: 'b' },
  ]);
});
