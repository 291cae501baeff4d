import type {
  CourseDescription,
  CriterionDescription,
} from '../../src/course/course-description.ts';
import { bytesOf, type FileMap } from '../../scorm/file-map.ts';

function criterion(id: string, label: string, unit: string): CriterionDescription {
  return {
    id,
    code: 0,
    label,
    unit,
    verb: 'evaluate',
    short: 'costs and benefits',
    sections: [{ code: 0, id: 'costs', title: 'Costs', minutes: 4 }],
    lesson: [],
    endings: [0, 1],
    pool: [{ code: 0, id: 'cost', type: 'choice', several: false, section: 0, pattern: 'b' }],
    title: 'What is good service worth?',
    criterion: 'Evaluate what it is worth',
    minutes: 4,
    questions: [{ id: 'cost', type: 'choice', use: 'check', section: 'costs', level: 'apply' }],
    scenario: { scenes: 3, decisions: 2, endings: 2 },
    accountPrompts: 6,
    files: ['', '-learn', '-practise', '-check', '-account'].map((part) => `${id}${part}.html`),
  };
}

/** A course of three criteria in two units. */
export const exampleCourse: CourseDescription = {
  id: 'outcome-four',
  title: 'Outcome Four',
  version: '1.2.3',
  released: '2026-11-23',
  passMark: 80,
  drawn: 10,
  units: [
    { id: 'd5', code: 'D5', title: 'Resolve problems', criteria: ['d5-4-1'] },
    { id: 'd9', code: 'D9', title: 'Work with & for others', criteria: ['d9-4-1', 'd9-4-2'] },
  ],
  criteria: [
    criterion('d5-4-1', 'D5 4.1', 'd5'),
    criterion('d9-4-1', 'D9 4.1', 'd9'),
    criterion('d9-4-2', 'D9 4.2', 'd9'),
  ],
  columns: ['d9-4-1', 'd9-4-2', 'd5-4-1'].map((id) => ({
    ...{ criterion: id, number: 1, question: 0, id: 'cost' },
  })),
  retired: [],
};

function page(title: string, script: string, main: string): string {
  return (
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title>` +
    `<script src="package.js"></script><link rel="stylesheet" href="assets/site.css">` +
    `</head><body><main><h1>${title}</h1>${main}` +
    `<astro-island component-url="./assets/${script}"></astro-island></main></body></html>`
  );
}

const links =
  '<ul>' +
  ['d5-4-1', 'd9-4-1', 'd9-4-2']
    .map((id) => `<li data-for="${id}"><a href="${id}.html">${id}</a></li>`)
    .join('') +
  '</ul><p>Before <a data-for="d9-4-2" href="d9-4-2.html">the next one</a>, read.</p>';

const texts: Record<string, string> = {
  'index.html': page('Home', 'home.js', links),
  'record.html': page('My record', 'home.js', ''),
  'help.html': page('Help', 'home.js', '<p data-only="web">Packages are here.</p>'),
  'about.html': page('About', 'home.js', ''),
  'privacy.html': page('Privacy', 'home.js', ''),
  'accessibility.html': page('Accessibility', 'home.js', ''),
  'law.html': page('The law', 'home.js', '<p data-for="d5-4-1">An Act of D5</p>'),
  'accounts.html': page('My accounts', 'home.js', ''),
  'tutors.html': page('For tutors', 'tutors.js', ''),
  'd5.html': page('D5', 'home.js', ''),
  'd9.html': page('D9', 'home.js', ''),
  'package.js': 'globalThis.outcomeFour = {"standard":"web"};',
  'course.json': JSON.stringify(exampleCourse),
  'assets/site.css': '@font-face{src:url(letters.woff2)}',
  'assets/home.js': 'import("./late.js")',
  'assets/late.js': 'export const late = 1;',
  'assets/letters.woff2': 'not really a font',
  'assets/d5-4-1.js': 'export default 5',
  'assets/d9-4-1.js': 'import{a}from"./shared.js";',
  'assets/d9-4-2.js': 'export default 9',
  'assets/shared.js': 'export const a = 1;',
  'assets/tutors.js': 'export const tutors = 1;',
};
for (const { id, files } of exampleCourse.criteria) {
  for (const file of files) texts[file] = page(file, `${id}.js`, `<p data-for="${id}">${id}</p>`);
}

/** A built site of that course. */
export const exampleSite: FileMap = new Map(
  Object.entries(texts).map(([name, text]) => [name, bytesOf(text)]),
);
