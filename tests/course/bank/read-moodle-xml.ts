import type { MoodleCategory, MoodleQuestion } from '../../../src/course/bank/moodle-question.ts';
import { readXml, type XmlElement } from './read-xml.ts';

/**
 * Reads Moodle XML by the rules of Moodle's importer (`question/format/xml/format.php` and the
 * ordering type's `import_from_xml`, read in the source of Moodle 5.1). Throws at a type or text
 * format that it does not know.
 */
export function readMoodleXml(file: string): MoodleCategory[] {
  const categories: { path: string[]; info: string; questions: MoodleQuestion[] }[] = [];
  for (const element of readXml(file).children['quiz']?.[0]?.children['question'] ?? []) {
    if (element.attributes['type'] === 'category') {
      const path = textIn(element, 'category').split(/(?<!\/)\/(?!\/)/);
      if (path[0] !== 'top' || path.length < 3) throw new Error(`category ${path.join('/')}`);
      const names = path.slice(1).map((name) => name.replaceAll('//', '/').trim());
      categories.push({ path: names, info: textIn(element, 'info'), questions: [] });
    } else categories.at(-1)!.questions.push(question(element));
  }
  return categories;
}

function question(element: XmlElement): MoodleQuestion {
  const shared = {
    name: textIn(element, 'name'),
    idnumber: value(element, 'idnumber'),
    tags: (element.children['tags']?.[0]?.children['tag'] ?? []).map(ownText),
    text: htmlIn(element, 'questiontext'),
    generalFeedback: htmlIn(element, 'generalfeedback'),
  };
  const all = element.children['answer'] ?? [];
  const answers = all.map((answer) => ({
    text: ownText(answer),
    fraction: Number(answer.attributes['fraction'] ?? 0),
    feedback: htmlIn(answer, 'feedback'),
  }));
  switch (element.attributes['type']) {
    case 'multichoice': {
      if (htmlIn(element, 'incorrectfeedback') !== htmlIn(element, 'partiallycorrectfeedback'))
        throw new Error('two feedbacks for what is not right');
      const single = value(element, 'single') === 'true';
      return {
        ...{ ...shared, type: 'multichoice', single, answers },
        notRight: htmlIn(element, 'incorrectfeedback'),
      };
    }
    case 'matching':
      return {
        ...{ ...shared, type: 'match' },
        pairs: (element.children['subquestion'] ?? []).map((pair) => ({
          text: ownText(pair),
          match: textIn(pair, 'answer'),
        })),
      };
    case 'ordering':
      return { ...shared, type: 'ordering', steps: answers.map(({ text }) => text) };
    case 'numerical': {
      const unit = element.children['units']?.[0]?.children['unit']?.[0];
      return {
        ...{ ...shared, type: 'numerical', unit: unit ? value(unit, 'unit_name') : '' },
        answers: all.map((answer, index) => ({
          ...answers[index]!,
          tolerance: Number(value(answer, 'tolerance')),
        })),
      };
    }
    case 'shortanswer':
      return { ...shared, type: 'shortanswer', answers };
  }
  throw new Error(`unknown type ${element.attributes['type']}`);
}

function value(element: XmlElement, name: string): string {
  return element.children[name]?.[0]?.text.trim() ?? '';
}

function ownText(element: XmlElement): string {
  return value(element, 'text');
}

function textIn(element: XmlElement, name: string): string {
  const inner = element.children[name]?.[0];
  return inner ? ownText(inner) : '';
}

function htmlIn(element: XmlElement, name: string): string {
  const format = element.children[name]?.[0]?.attributes['format'];
  if (format !== 'html') throw new Error(`${name} is ${format}, expected html`);
  return textIn(element, name);
}
