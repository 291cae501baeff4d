import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { citedIn, type Citation, type CitingLesson } from './course/cited-in.ts';
import type { Course, CourseUnit, Criterion } from './course/course.ts';
import { lawRegister, type Law, type LawGroup } from './course/law-register.ts';
import { sentence, type Problem } from './course/problem.ts';
import { readCourse } from './course/read-course.ts';
import { lessonBody, tagsNamed } from './course/reading/lesson-body.ts';
import { readTutorTexts, schemeUnits, type TutorTexts } from './course/tutors/read-tutor-texts.ts';
import { worksheetProblems } from './tools/worksheet/worksheet-problems.ts';
import type { Source } from './course/schema/sources.ts';

// Vite reads the options where they stand, so they are written out twice.
const texts = {
  ...import.meta.glob<string>('/content/**/*.yaml', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
  ...import.meta.glob<string>('/content/**/lesson.mdx', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
};
const lessons = import.meta.glob<{ default: AstroComponentFactory }>('/content/*/*/lesson.mdx');
const prose = import.meta.glob<{ default: AstroComponentFactory; frontmatter: PageMatter }>(
  '/content/pages/*.mdx',
  { eager: true },
);

const guides = import.meta.glob<{ default: AstroComponentFactory; frontmatter: PageMatter }>(
  '/content/tutors/*.mdx',
  { eager: true },
);

/** Frontmatter of a page of plain text in `content/pages/` or `content/tutors/`. */
interface PageMatter {
  readonly title: string;
  readonly description: string;
}

let course: Course | undefined;

/**
 * The one door to the content: the whole course, checked. Throws every problem at once, so that
 * the build is the gate and an author mends all of them in one go.
 */
export function loadCourse(): Course {
  if (course) return course;
  const read = readCourse(contentFiles());
  const problems = [...read.problems, ...(read.course ? worksheetProblems(read.course) : [])];
  if (!read.course || problems.length > 0) throw allOf(problems);
  course = read.course;
  return course;
}

/** Texts by path from the repository's root. */
function contentFiles(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path.replace(/^\//, ''), text]),
  );
}

function allOf(problems: readonly Problem[]): Error {
  return new Error(
    `The content has ${problems.length} problem(s):\n\n` +
      problems.map((problem) => `- ${sentence(problem)}`).join('\n'),
  );
}

/** Every criterion with its unit, in the course's order. */
export function criteria(): { unit: CourseUnit; criterion: Criterion }[] {
  return loadCourse().units.flatMap((unit) =>
    unit.criteria.map((criterion) => ({ unit, criterion })),
  );
}

/** The criterion of that id. Throws if there is none: only our own pages ask. */
export function findCriterion(id: string): { unit: CourseUnit; criterion: Criterion } {
  const found = criteria().find(({ criterion }) => criterion.id === id);
  if (!found) throw new Error(`No criterion ${id} in content/course.yaml`);
  return found;
}

/** The body of a criterion's lesson, to be rendered with the components its author may use. */
export async function lessonComponent(criterion: Criterion): Promise<AstroComponentFactory> {
  const path = lessonPath(criterion);
  const load = lessons[path];
  if (!load) throw new Error(`${path}: found nothing, expected the lesson of ${criterion.label}`);
  return (await load()).default;
}

/** The *your workplace* boxes of a criterion's lesson, offered again by its account. */
export function lessonBoxes(criterion: Criterion): { id: string; prompt: string }[] {
  const body = lessonBody(texts[lessonPath(criterion)] ?? '', 0);
  return tagsNamed(body, 'Yours').map(({ attributes }) => ({
    id: attributes['id'] ?? '',
    prompt: attributes['prompt'] ?? '',
  }));
}

function citingLessons(): CitingLesson[] {
  return criteria().map(({ criterion }) => ({
    id: criterion.id,
    label: criterion.label,
    sections: criterion.lesson.sections,
    body: lessonBody(texts[lessonPath(criterion)] ?? '', 0),
  }));
}

/** Every law of the course, with the lessons that name it. */
export function lawGroups(): LawGroup[] {
  return lawRegister(loadCourse().sources, citingLessons());
}

/** Standards and guidance that lessons name: what binds or advises and is not law. */
export function worksNotLaw(): { source: Exclude<Source, Law>; cited: readonly Citation[] }[] {
  const cited = citedIn(citingLessons());
  return loadCourse().sources.flatMap((source) =>
    source.kind === 'standard' || source.kind === 'guidance'
      ? [{ source, cited: cited.get(source.id) ?? [] }]
      : [],
  );
}

function lessonPath(criterion: Criterion): string {
  return `/content/${criterion.id.replace('-', '/')}/lesson.mdx`;
}

/** The pages of plain text: help, about, privacy and so on, by file name. */
export function textPages(): { name: string; Body: AstroComponentFactory; matter: PageMatter }[] {
  return Object.entries(prose).map(([path, page]) => ({
    name: path.replace(/^.*\/|\.mdx$/g, ''),
    Body: page.default,
    matter: page.frontmatter,
  }));
}

/** The data of the tutors' area, checked. Throws every problem at once. */
export function tutorTexts(): TutorTexts {
  const read = readTutorTexts(contentFiles(), schemeUnits(loadCourse()));
  if (!read.texts) throw allOf(read.problems);
  return read.texts;
}

/** A text of the tutors' area by file name. Throws if there is none: only our own pages ask. */
export function guide(name: string): { Body: AstroComponentFactory; matter: PageMatter } {
  const page = guides[`/content/tutors/${name}.mdx`];
  if (!page) throw new Error(`content/tutors/${name}.mdx: found nothing, expected a text`);
  return { Body: page.default, matter: page.frontmatter };
}
