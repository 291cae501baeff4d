import { xmlText } from '../xml-text.ts';
import type { MoodleAnswer, MoodleCategory, MoodleQuestion } from './moodle-question.ts';

type Of<T extends MoodleQuestion['type']> = Extract<MoodleQuestion, { type: T }>;

/**
 * A Moodle XML file, as Moodle's own exporter lays it out. No context is named, so that the
 * questions go into the bank that somebody imports them into.
 */
export function moodleXml(categories: readonly MoodleCategory[]): string {
  const parts = categories.flatMap((category) => [
    categoryXml(category),
    ...category.questions.map(questionXml),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${parts.join('\n')}\n</quiz>\n`;
}

/** The path of a category as Moodle writes it: a slash in a name is doubled. */
export function categoryPath(path: readonly string[]): string {
  return ['top', ...path.map((name) => name.replaceAll('/', '//'))].join('/');
}

function categoryXml({ path, info }: MoodleCategory): string {
  const lines = [`<category><text>${xmlText(categoryPath(path))}</text></category>`];
  return element('question', 'type="category"', [...lines, rich('info', xmlText(info))]);
}

function questionXml(question: MoodleQuestion): string {
  const type = question.type === 'match' ? 'matching' : question.type;
  return element('question', `type="${type}"`, [
    `<name><text>${xmlText(question.name)}</text></name>`,
    rich('questiontext', question.text),
    rich('generalfeedback', question.generalFeedback),
    '<defaultgrade>1</defaultgrade>',
    '<penalty>0.3333333</penalty>',
    '<hidden>0</hidden>',
    `<idnumber>${xmlText(question.idnumber)}</idnumber>`,
    ...bodyXml(question),
    element(
      'tags',
      '',
      question.tags.map((tag) => `<tag><text>${xmlText(tag)}</text></tag>`),
    ),
  ]);
}

function bodyXml(question: MoodleQuestion): string[] {
  switch (question.type) {
    case 'multichoice':
      return choiceXml(question);
    case 'match':
      return [
        '<shuffleanswers>true</shuffleanswers>',
        ...question.pairs.map(({ text, match }) =>
          element('subquestion', 'format="html"', [
            `<text>${xmlText(text)}</text>`,
            `<answer><text>${xmlText(match)}</text></answer>`,
          ]),
        ),
      ];
    case 'ordering':
      return orderingXml(question);
    case 'numerical':
      return numericalXml(question);
    case 'shortanswer':
      return ['<usecase>0</usecase>', ...question.answers.map((answer) => answerXml(answer))];
  }
}

function choiceXml({ single, notRight, answers }: Of<'multichoice'>): string[] {
  return [
    `<single>${single}</single>`,
    '<shuffleanswers>true</shuffleanswers>',
    '<answernumbering>abc</answernumbering>',
    rich('correctfeedback', ''),
    rich('partiallycorrectfeedback', notRight),
    rich('incorrectfeedback', notRight),
    ...answers.map((answer) => answerXml(answer, 'html')),
  ];
}

/** All or nothing, as in the course. */
function orderingXml({ steps }: Of<'ordering'>): string[] {
  return [
    '<layouttype>VERTICAL</layouttype>',
    '<selecttype>ALL</selecttype>',
    `<selectcount>${steps.length}</selectcount>`,
    '<gradingtype>ALL_OR_NOTHING</gradingtype>',
    '<showgrading>HIDE</showgrading>',
    '<numberingstyle>123</numberingstyle>',
    '<shownumcorrect>0</shownumcorrect>',
    ...steps.map((text, index) => answerXml({ text, fraction: index + 1, feedback: '' }, 'html')),
  ];
}

/** The unit may be typed or left out, and costs nothing. */
function numericalXml({ answers, unit }: Of<'numerical'>): string[] {
  return [
    ...answers.map((answer) =>
      answerXml(answer, undefined, `<tolerance>${answer.tolerance}</tolerance>`),
    ),
    `<units><unit><multiplier>1</multiplier><unit_name>${xmlText(unit)}</unit_name></unit></units>`,
    '<unitgradingtype>0</unitgradingtype>',
    '<unitpenalty>0.1</unitpenalty>',
    '<showunits>0</showunits>',
    `<unitsleft>${unit === '£' ? 1 : 0}</unitsleft>`,
  ];
}

function answerXml(
  { text, fraction, feedback }: MoodleAnswer,
  format: 'html' | 'moodle_auto_format' = 'moodle_auto_format',
  more = '',
): string {
  const lines = [`<text>${xmlText(text)}</text>`, rich('feedback', feedback), more];
  return element('answer', `fraction="${fraction}" format="${format}"`, lines);
}

/** An element that holds HTML. */
function rich(name: string, html: string): string {
  return `<${name} format="html"><text>${xmlText(html)}</text></${name}>`;
}

/** No line is indented: a text may have line breaks of its own. */
function element(name: string, attributes: string, lines: readonly string[]): string {
  const inside = lines.filter((line) => line !== '').join('\n');
  return `<${name}${attributes && ` ${attributes}`}>\n${inside}\n</${name}>`;
}
