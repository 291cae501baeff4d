import type { z } from 'astro/zod';
import type { CriterionDraft, Draft, UnitDraft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { accountSchema } from '../schema/account.ts';
import { commentsSchema } from '../schema/comments.ts';
import { courseSchema } from '../schema/course.ts';
import { declarationSchema } from '../schema/declaration.ts';
import { figuresSchema } from '../schema/figure.ts';
import { glossarySchema } from '../schema/glossary.ts';
import { markingSchema } from '../schema/marking.ts';
import { questionsSchema } from '../schema/question.ts';
import { registerSchema } from '../schema/register.ts';
import { releasedSchema } from '../schema/released.ts';
import { rotaSchema } from '../schema/rota.ts';
import { scenarioSchema } from '../schema/scenario.ts';
import { sourcesSchema } from '../schema/sources.ts';
import { unitSchema } from '../schema/unit.ts';
import { worksheetsSchema } from '../schema/worksheet.ts';
import { readLesson } from './read-lesson.ts';
import type { Reading } from './parse-yaml.ts';
import { readYaml } from './read-yaml.ts';

/** Texts of files by path from the repository's root: `content/d9/4-1/questions.yaml`. */
export type Files = Readonly<Record<string, string>>;

/** Reads every file that `course.yaml` calls for, and collects all problems on the way. */
export function readDraft(files: Files): { draft: Draft; problems: Problem[] } {
  const problems: Problem[] = [];

  const read = <T>(file: string, reader: (file: string, text: string) => Reading<T>): T | null => {
    const text = files[file];
    if (text === undefined) {
      const remedy = 'write it; `content/README.md` shows its shape';
      problems.push({ place: file, found: '', expected: 'this file', remedy });
      return null;
    }
    const result = reader(file, text);
    problems.push(...result.problems);
    return result.value ?? null;
  };
  const yaml = <T>(schema: z.ZodType<T>, file: string): T | null =>
    read(file, (path, text) => readYaml(schema, path, text));

  const criterion = (unit: string, id: string): CriterionDraft => {
    const folder = `content/${unit}/${id.slice(unit.length + 1)}`;
    const figures = `${folder}/figures.yaml`;
    const worksheets = `${folder}/worksheets.yaml`;
    const comments = `${folder}/comments.yaml`;
    const rota = `${folder}/rota.yaml`;
    const register = `${folder}/register.yaml`;
    return {
      id,
      folder,
      unit,
      lesson: read(`${folder}/lesson.mdx`, readLesson),
      questions: yaml(questionsSchema, `${folder}/questions.yaml`)?.questions ?? null,
      scenario: yaml(scenarioSchema, `${folder}/scenario.yaml`),
      account: yaml(accountSchema, `${folder}/account.yaml`),
      figures: figures in files ? (yaml(figuresSchema, figures)?.figures ?? null) : [],
      worksheets:
        worksheets in files ? (yaml(worksheetsSchema, worksheets)?.worksheets ?? null) : [],
      comments: comments in files ? yaml(commentsSchema, comments) : null,
      rota: rota in files ? yaml(rotaSchema, rota) : null,
      register: register in files ? yaml(registerSchema, register) : null,
    };
  };

  const course = yaml(courseSchema, 'content/course.yaml');
  const units = (course?.units ?? []).map((unit): UnitDraft => ({
    id: unit.id,
    data: yaml(unitSchema, `content/${unit.id}/unit.yaml`),
    criteria: unit.criteria
      .filter((id) => id.startsWith(`${unit.id}-`))
      .map((id) => criterion(unit.id, id)),
  }));
  const draft = {
    course,
    units,
    glossary: yaml(glossarySchema, 'content/glossary.yaml')?.terms ?? null,
    sources: yaml(sourcesSchema, 'content/sources.yaml')?.sources ?? null,
    declaration: yaml(declarationSchema, 'content/declaration.yaml'),
    marking: yaml(markingSchema, 'content/marking.yaml'),
    released: yaml(releasedSchema, 'content/released.yaml'),
  };
  return { draft, problems };
}
