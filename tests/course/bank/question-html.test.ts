import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ComponentChildren, VNode } from 'preact';
import { inline } from '../../../src/components/question/Prose.tsx';
import {
  inlineHtml,
  oneLine,
  plainLine,
  plainProse,
  proseHtml,
} from '../../../src/course/bank/question-html.ts';
import { xmlText } from '../../../src/course/xml-text.ts';
import { text } from './hostile-questions.ts';

/** What a lesson shows of the line, as HTML. */
function shown(line: string): string {
  const html = (child: ComponentChildren): string => {
    if (typeof child === 'string') return xmlText(child);
    const { type, props } = child as VNode<{ children: string }>;
    return `<${type as string}>${xmlText(props.children)}</${type as string}>`;
  };
  return inline(line).map(html).join('');
}

test('a line is written as a lesson shows it', () => {
  for (const line of ['**all** of *it*', '2 * 3', '', 'a * b', '5 × 3'])
    expect(inlineHtml(line), line).toBe(shown(line));
});

test('hostile lines end no tag and begin none', () => {
  fc.assert(
    fc.property(text, (line) => {
      expect(inlineHtml(line).replace(/<\/?(em|strong)>/g, '')).not.toMatch(/[<>\n]/);
    }),
  );
});

test('empty lines part paragraphs, and single breaks part nothing', () => {
  expect(proseHtml('One\ntwo.\n\n  Three *so*.\n')).toBe(
    '<p>One two.</p><p>Three <em>so</em>.</p>',
  );
  expect(plainProse('One\ntwo.\n\nThree *so*.')).toBe('One two.\n\nThree so.');
  expect(proseHtml('')).toBe('');
});

test('a plain line keeps its words and loses its marks', () => {
  expect(plainLine(' **All** of\n *it*\u0000 ')).toBe('All of it');
  expect(oneLine(' *it*\r\n\tis ')).toBe('*it* is');
});
