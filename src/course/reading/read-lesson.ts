import type { LessonDraft } from '../draft.ts';
import { lessonSchema } from '../schema/lesson.ts';
import { lessonBody } from './lesson-body.ts';
import { parseYaml, type Reading } from './parse-yaml.ts';
import { splitFrontmatter } from './split-frontmatter.ts';
import { validate } from './read-yaml.ts';

/** Reads `lesson.mdx`: its frontmatter by the schema, its body as tags and text. */
export function readLesson(file: string, text: string): Reading<LessonDraft> {
  const halves = splitFrontmatter(file, text);
  if (!halves.value) return { problems: halves.problems };
  const { frontmatter, body, above } = halves.value;
  const parsed = parseYaml(file, frontmatter, 1);
  if (parsed.problems.length > 0) return { problems: parsed.problems };
  const data = validate(lessonSchema, parsed.value, file);
  if (!data.value) return { problems: data.problems };
  const value = { data: data.value, body: lessonBody(body, above), source: body };
  return { value, problems: [] };
}
