import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { Theme } from '../../course/schema/comments.ts';
import type { SampleComment } from './coding-sample.ts';

interface Props {
  readonly comment: SampleComment;
  /** Its place among all, from 1. */
  readonly place: number;
  readonly of: number;
  readonly themes: readonly Theme[];
  /** The letter chosen, if any. */
  readonly chosen: string | undefined;
  readonly live: boolean;
  readonly heading: RefObject<HTMLParagraphElement>;
  readonly onChoose: (letter: string) => void;
  readonly onGo: (place: number) => void;
}

/** One comment with the themes to choose from, and the way to the next. */
export function CodingCard(props: Props) {
  const { comment, place, of, themes, chosen, live, heading, onChoose, onGo } = props;
  const name = useId();
  return (
    <div class="coding-card">
      <p class="small" ref={heading} tabIndex={-1}>
        <b>
          Comment {place} of {of}
        </b>
        <br />
        {comment.about}
      </p>
      <blockquote id={`${name}-text`}>{comment.text}</blockquote>
      <fieldset disabled={!live} aria-describedby={`${name}-text`}>
        <legend>Which theme fits it best?</legend>
        {themes.map((theme) => (
          <div class="option" key={theme.letter} data-chosen={chosen === theme.letter || undefined}>
            <label>
              <input
                type="radio"
                name={name}
                checked={chosen === theme.letter}
                onChange={() => onChoose(theme.letter)}
              />
              <span>
                {theme.name}
                <span class="small coding-means">{theme.means}</span>
              </span>
            </label>
          </div>
        ))}
      </fieldset>
      <div class="actions">
        <button
          type="button"
          class="quiet"
          disabled={!live || place === 1}
          onClick={() => onGo(place - 1)}
        >
          Back
        </button>
        <button
          type="button"
          disabled={!live || place === of || chosen === undefined}
          onClick={() => onGo(place + 1)}
        >
          Next comment
        </button>
      </div>
    </div>
  );
}
