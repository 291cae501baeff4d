import type { Problem } from '../problem.ts';
import type { Reading } from './parse-yaml.ts';

/** The two halves of an MDX file. */
export interface Halves {
  /** YAML between the two `---` lines. */
  readonly frontmatter: string;
  readonly body: string;
  /** Lines of the file over the body. */
  readonly above: number;
}

/** Parts an MDX file into its frontmatter and its body. */
export function splitFrontmatter(file: string, text: string): Reading<Halves> {
  const match = /^---\r?\n([\s\S]*?\n)---[ \t]*(\r?\n|$)/.exec(text);
  if (!match) {
    const problem: Problem = {
      place: file,
      found: '',
      expected: 'frontmatter between two lines of `---` at the very top',
      remedy: 'add it; `content/README.md` shows its shape',
    };
    return { problems: [problem] };
  }
  const above = match[0].split('\n').length - 1;
  const value = { frontmatter: match[1] ?? '', body: text.slice(match[0].length), above };
  return { value, problems: [] };
}
