import type { Theme } from '../../course/schema/comments.ts';
import type { Coding } from '../../tools/coding.ts';
import { inline } from '../question/Prose.tsx';
import type { SampleComment } from './coding-sample.ts';

interface Props {
  readonly comments: readonly SampleComment[];
  readonly themes: readonly Theme[];
  readonly coding: Coding;
}

/** Comments with what the learner and the second reader made of each, and the reader's reason. */
export function Readings({ comments, themes, coding }: Props) {
  const name = (letter: string | undefined) =>
    themes.find((theme) => theme.letter === letter)?.name ?? 'not coded';
  return (
    <ol class="readings">
      {comments.map(({ ref, text, letter, note }) => (
        <li key={ref}>
          <blockquote>{text}</blockquote>
          <p>
            You: <b>{name(coding[ref])}</b>. Second reader: <b>{name(letter)}</b>.
          </p>
          <p class="small">{inline(note)}</p>
        </li>
      ))}
    </ol>
  );
}
