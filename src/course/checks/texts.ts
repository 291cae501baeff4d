import type { CriterionDraft, Draft } from '../draft.ts';
import { within } from '../problem.ts';
import type { Tag } from '../reading/mdx-pieces.ts';
import { pathOf } from '../reading/schema-problem.ts';
import type { CommentLog } from '../schema/comments.ts';
import type { Register } from '../schema/register.ts';

/** A text that a person reads, with its place. */
export interface PlacedWords {
  readonly place: string;
  /** Name of its field: `stem`, `rationale`, `text`, …; `lesson` for the body of a lesson. */
  readonly field: string;
  readonly text: string;
}

/** Fields that hold names for machines, not words for people. */
const notWords = new Set([
  'id',
  'use',
  'section',
  'level',
  'type',
  'to',
  'if',
  'unless',
  'sets',
  'start',
  'kind',
  'who',
  'quality',
  'taught',
  'match',
  'rung',
  'nations',
  'checkedOn',
  'source',
  'verb',
  'units',
  'version',
  'released',
  'date',
  'reference',
  'formula',
  'from',
  'each',
  'fill',
  'taughtIn',
  'askedBy',
  'probes',
]);

/** Every text inside parsed data, with its place by ids. */
export function textsIn(file: string, data: unknown): PlacedWords[] {
  const found: PlacedWords[] = [];
  const walk = (value: unknown, path: PropertyKey[], field: string): void => {
    if (typeof value === 'string') {
      found.push({ place: within(file, pathOf(data, path)), field, text: value });
    } else if (Array.isArray(value)) {
      value.forEach((entry, index) => walk(entry, [...path, index], field));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, entry] of Object.entries(value)) {
        if (!notWords.has(key)) walk(entry, [...path, key], key);
      }
    }
  };
  walk(data, [], '');
  return found;
}

/** Attributes of tags that name things rather than speak. */
const namingAttributes = new Set(['id', 'ids', 'name', 'class', 'href', 'src', 'kind', 'slot']);

/** The texts of an attribute: itself, or each text inside an expression. */
function attributeTexts(value: string): string[] {
  if (!/^[[`'"{]/.test(value)) return [value];
  return [...value.matchAll(/'([^']*)'|"([^"]*)"|`([^`]*)`/g)].map(
    (m) => m[1] ?? m[2] ?? m[3] ?? '',
  );
}

/** Components inside a sentence: the text runs on through them. */
const inSentence = new Set(['Term', 'Cite']);

/** The words of a lesson’s body: the text between tags, and the attributes that speak. */
export function lessonTexts({ folder, lesson }: CriterionDraft): PlacedWords[] {
  const found: PlacedWords[] = [];
  let runsOn = false;
  for (const piece of lesson?.body.pieces ?? []) {
    const place = `${folder}/lesson.mdx › line ${piece.line}`;
    if (piece.kind === 'tag') {
      runsOn = inSentence.has(piece.name);
      if (piece.form !== 'close') found.push(...spoken(place, piece));
      continue;
    }
    const before = runsOn ? found.pop() : undefined;
    if (before?.field === 'lesson') found.push({ ...before, text: before.text + piece.text });
    else found.push(...(before ? [before] : []), { place, field: 'lesson', text: piece.text });
  }
  return found;
}

function spoken(place: string, tag: Tag): PlacedWords[] {
  return Object.entries(tag.attributes)
    .filter(([name, text]) => !namingAttributes.has(name) && text.includes(' '))
    .flatMap(([field, value]) =>
      attributeTexts(value).map((text) => ({ place: within(place, tag.name), field, text })),
    );
}

/** What we wrote in a log of comments: the customers wrote theirs as people do. */
function ourWords({
  title,
  about,
  change,
  channels,
  survey,
  themes,
  comments,
}: CommentLog): object {
  const names = themes.map(({ id, name, means }) => ({ id, name, means }));
  const notes = comments.flatMap(({ ref, note }) => (note ? [{ id: String(ref), note }] : []));
  return { title, about, what: change.what, channels, groups: survey.groups, names, notes };
}

/** What we wrote in a register: its records were keyed as people key them. */
function registerWords({ title, about, columns, kinds, faults, enquiries }: Register): object {
  const whys = faults.map(({ ref, field, why }) => ({ id: `${ref}-${field}`, why }));
  return { title, about, columns, kinds, whys, enquiries };
}

/** Every text of one criterion, the lesson included. */
export function criterionTexts(criterion: CriterionDraft): PlacedWords[] {
  const { folder, lesson, questions, scenario, account, figures } = criterion;
  const { worksheets, comments, rota, register } = criterion;
  return [
    ...textsIn(`${folder}/lesson.mdx`, lesson?.data),
    ...lessonTexts(criterion),
    ...textsIn(`${folder}/questions.yaml`, { questions }),
    ...textsIn(`${folder}/scenario.yaml`, scenario),
    ...textsIn(`${folder}/account.yaml`, account),
    ...textsIn(`${folder}/figures.yaml`, { figures }),
    ...textsIn(`${folder}/worksheets.yaml`, { worksheets }),
    ...textsIn(`${folder}/comments.yaml`, comments && ourWords(comments)),
    ...textsIn(`${folder}/rota.yaml`, rota),
    ...textsIn(`${folder}/register.yaml`, register && registerWords(register)),
  ];
}

/** Every text of the files that belong to no criterion. */
export function sharedTexts({
  course,
  units,
  glossary,
  sources,
  declaration,
  marking,
}: Draft): PlacedWords[] {
  return [
    ...textsIn('content/course.yaml', course),
    ...units.flatMap((unit) => textsIn(`content/${unit.id}/unit.yaml`, unit.data)),
    ...textsIn('content/glossary.yaml', { terms: glossary }),
    ...textsIn('content/sources.yaml', { sources }),
    ...textsIn('content/declaration.yaml', declaration),
    ...textsIn('content/marking.yaml', marking),
  ];
}
