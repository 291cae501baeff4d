import { lessonBody } from '../reading/lesson-body.ts';
import type { Files } from '../reading/read-draft.ts';
import { parseYaml } from '../reading/parse-yaml.ts';
import { textsIn, type PlacedWords } from '../checks/texts.ts';
import { tutorFolder } from './read-tutor-texts.ts';

/** `---`, the frontmatter, `---` */
const frontmatter = /^---\n([\s\S]*?)\n---\n/;

/** Fields that name a page or a criterion. */
const names = new Set(['page', 'criterion']);

/** Everything that a person reads in the tutors' own files, with its place. */
export function tutorWords(files: Files): PlacedWords[] {
  return Object.entries(files)
    .filter(([path]) => path.startsWith(`${tutorFolder}/`))
    .flatMap(([path, text]) =>
      path.endsWith('.mdx') ? wordsOfPage(path, text) : textsIn(path, parseYaml(path, text).value),
    )
    .filter(({ field }) => !names.has(field));
}

function wordsOfPage(path: string, text: string): PlacedWords[] {
  const matter = frontmatter.exec(text);
  const body = text.slice(matter?.[0].length ?? 0);
  const above = text.slice(0, text.length - body.length).split('\n').length - 1;
  return [
    ...textsIn(path, parseYaml(path, matter?.[1] ?? '', 1).value),
    ...lessonBody(body, above).pieces.flatMap((piece): PlacedWords[] =>
      piece.kind === 'text'
        ? [{ place: `${path} › line ${piece.line}`, field: 'lesson', text: piece.text }]
        : [],
    ),
  ];
}
