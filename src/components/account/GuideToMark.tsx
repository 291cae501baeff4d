import type { Account } from '../../course/schema/account.ts';

/** What a tutor is shown beside an account. */
export interface MarkingGuide extends Pick<
  Account,
  'headings' | 'parts' | 'indicative' | 'notEnough'
> {
  readonly id: string;
  readonly label: string;
  readonly criterionText: string;
}

/** What to look for in an account: its parts, what a full one may hold, and what is not enough. */
export function GuideToMark({ guide }: { readonly guide: MarkingGuide }) {
  return (
    <div>
      <h2>What to look for in {guide.label}</h2>
      <p class="account-criterion">{guide.criterionText}</p>
      <h3>Parts</h3>
      <ul>
        {guide.parts.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <h3>A full account may hold</h3>
      <ul>
        {guide.indicative.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h3>Not enough</h3>
      <ul>
        {guide.notEnough.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>
        {/* In a tab of its own: feedback that was begun stays where it is. */}
        <a href={`tutors-guide-${guide.id}.html`} target="_blank">
          Questions to ask, and common errors (opens in a new tab)
        </a>
      </p>
    </div>
  );
}
