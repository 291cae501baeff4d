import { categoryPath } from './moodle-xml.ts';
import type { MoodleAnswer, MoodleCategory, MoodleQuestion } from './moodle-question.ts';

/** What GIFT has no words for, said at the top of each file. */
export const giftLimits: readonly string[] = [
  'GIFT has no type for a sequence: the places are matched instead.',
  'GIFT names no units: the unit stands in the question, and the number is typed without it.',
  'GIFT has no feedback for a response that is not right: what would have been right is in the',
  'general feedback, which everybody sees.',
];

/**
 * A GIFT file. Nothing in it can be taken for a mark of the format that was not meant as one, but for
 * two things that GIFT cannot escape and no term of ours needs: `->` in a term, and Moodle's own
 * stand-ins, such as `&&058;`, outside HTML.
 */
export function gift(categories: readonly MoodleCategory[]): string {
  const head = giftLimits.map((line) => `// ${line}`).join('\n');
  const parts = categories.flatMap((category) => [
    `$CATEGORY: ${categoryPath(category.path)}`,
    ...category.questions.map(questionGift),
  ]);
  // An empty line parts one question from the next.
  return [head, ...parts].map((part) => `${part}\n\n`).join('');
}

function questionGift(question: MoodleQuestion): string {
  const tags = [`[id:${comment(question.idnumber)}]`].concat(
    question.tags.map((tag) => `[tag:${comment(tag)}]`),
  );
  const notRight = question.type === 'multichoice' ? question.notRight : '';
  return [
    `// ${tags.join(' ')}`,
    `::${plain(question.name)}::${html(question.text)}{${question.type === 'numerical' ? '#' : ''}`,
    ...answerLines(question).map((line) => `\t${line}`),
    `\t####${html(notRight + question.generalFeedback)}`,
    '}',
  ].join('\n');
}

function answerLines(question: MoodleQuestion): string[] {
  switch (question.type) {
    case 'multichoice':
      return question.answers.map(
        ({ text, fraction, feedback }) =>
          `${choiceMark(fraction, question.single)}${html(text)}${told(feedback)}`,
      );
    case 'match':
      return question.pairs.map(({ text, match }) => `=${text && html(text)} -> ${plain(match)}`);
    case 'numerical':
      return question.answers.map(
        (answer) =>
          `=%${answer.fraction}%${answer.text}:${answer.tolerance}${told(answer.feedback)}`,
      );
    case 'shortanswer':
      return question.answers.map(typedAnswer);
    case 'ordering':
      throw new Error('GIFT has no ordering, expected a sequence as places to match');
  }
}

function choiceMark(fraction: number, single: boolean): string {
  if (single) return fraction === 100 ? '=' : '~';
  return `~%${fraction}%`;
}

/** A term that begins with a bracket would be read as the name of a text format. */
function typedAnswer({ text, fraction, feedback }: MoodleAnswer): string {
  return `=%${fraction}%${text.startsWith('[') ? '[plain]' : ''}${plain(text)}${told(feedback)}`;
}

function told(feedback: string): string {
  return `#${feedback && html(feedback)}`;
}

function html(text: string): string {
  return `[html]${plain(text)}`;
}

/** What the format would read as one of its marks is escaped. */
function plain(text: string): string {
  return text
    .replace(/[\\#=~{}:]/g, '\\$&')
    .replaceAll('\r', '')
    .replaceAll('\n', '\\n');
}

function comment(text: string): string {
  return text.replaceAll(']', '\\]');
}
