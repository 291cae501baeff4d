import { csvCell } from '../csv-cell.ts';
import type { Option, Question } from '../schema/question.ts';
import { sectionTitle, type Bank } from './bank.ts';
import { plainLine, plainProse } from './question-html.ts';
import { typeName, useNames } from './question-words.ts';

/** What a row says of one option, item, step or foreseen mistake. */
interface Part {
  readonly text: string | number;
  /** `yes` or `no`; of an item its match, of a step its place. */
  readonly right: string | number;
  readonly why: string;
}

/** Parts that every row has room for at least, so that the columns seldom change. */
const leastRoom = 6;

const columns: readonly (readonly [string, (question: Question, bank: Bank) => string | number])[] =
  [
    ['Unit', (_, { unit }) => unit],
    ['Criterion', (_, { label }) => label],
    ['Section', (question, bank) => plainLine(sectionTitle(bank, question))],
    ['Question id', ({ id }) => id],
    ['Used in', ({ use }) => useNames[use]],
    ['Level', ({ level }) => level],
    ['Type', typeName],
    ['Case', (question) => plainProse(question.case ?? '')],
    ['Question', ({ stem }) => plainLine(stem)],
    ['Answer', answer],
    ['Explanation', explanation],
    ['Tolerance', (question) => (question.type === 'numeric' ? question.tolerance : '')],
    ['Measured in', (question) => (question.type === 'numeric' ? question.unit : '')],
    ['Offered, fits nothing', offered],
  ];

/** Heads of the columns, in order; the last three stand once for each part there is room for. */
export function csvHeads(room: number): string[] {
  const own = Array.from({ length: room }, (_, index) =>
    ['Option', 'Right', 'Why'].map((head) => `${head} ${index + 1}`),
  );
  return [...columns.map(([head]) => head), ...own.flat()];
}

/**
 * A row for each question, as CSV (RFC 4180). Lines of one cell are parted by line breaks. What a
 * spreadsheet would take for a formula has an apostrophe before it.
 */
export function bankCsv(banks: readonly Bank[]): string {
  const counts = banks.flatMap(({ questions }) => questions.map((one) => parts(one).length));
  const room = Math.max(leastRoom, ...counts);
  const rows = banks.flatMap((bank) =>
    bank.questions.map((question) => [
      ...columns.map(([, value]) => value(question, bank)),
      ...Array.from({ length: room }, (_, index) => {
        const part = parts(question)[index];
        return part ? [part.text, part.right, part.why] : ['', '', ''];
      }).flat(),
    ]),
  );
  return [csvHeads(room), ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function answer(question: Question): string | number {
  switch (question.type) {
    case 'choice':
      return lines(question.options.filter(({ key }) => key).map(({ text }) => text));
    case 'matching':
      return lines(question.items.map((item) => `${item.text}: ${matchOf(question, item.match)}`));
    case 'sequencing':
      return lines(question.steps.map(({ text }) => text));
    case 'numeric':
      return question.key;
    case 'fill-in':
      return question.accept.join('\n');
    case 'true-false': {
      const reason = question.reasons.find(({ key }) => key)?.text ?? '';
      return `${question.key ? 'True' : 'False'}, because: ${plainLine(reason)}`;
    }
  }
}

/** The working of a sum, why a term is the right one, or what to say to the wrong verdict. */
function explanation(question: Question): string {
  if (question.type === 'numeric') return lines(question.working.trim().split('\n'));
  return 'rationale' in question ? plainProse(question.rationale) : '';
}

function offered(question: Question): string {
  if (question.type !== 'matching') return '';
  const used = new Set(question.items.map(({ match }) => match));
  return lines(question.matches.filter(({ id }) => !used.has(id)).map(({ text }) => text));
}

function parts(question: Question): Part[] {
  switch (question.type) {
    case 'choice':
      return question.options.map(optionPart);
    case 'true-false':
      return question.reasons.map(optionPart);
    case 'matching':
      return question.items.map(({ text, match, rationale }) => ({
        text: plainLine(text),
        right: matchOf(question, match),
        why: plainProse(rationale),
      }));
    case 'sequencing':
      return question.steps.map(({ text, rationale }, index) => ({
        text: plainLine(text),
        right: index + 1,
        why: plainProse(rationale),
      }));
    case 'numeric':
    case 'fill-in':
      return question.mistakes.map(({ value, rationale }) => ({
        text: value,
        right: 'no',
        why: plainProse(rationale),
      }));
  }
}

function optionPart({ text, key, rationale }: Option): Part {
  return { text: plainLine(text), right: key ? 'yes' : 'no', why: plainProse(rationale) };
}

function matchOf({ matches }: Extract<Question, { type: 'matching' }>, match: string): string {
  return plainLine(matches.find(({ id }) => id === match)?.text ?? match);
}

function lines(texts: readonly string[]): string {
  return texts.map(plainLine).join('\n');
}
