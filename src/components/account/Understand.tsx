import type { Account } from '../../course/schema/account.ts';

interface Props {
  readonly account: Account;
  readonly criterionText: string;
  readonly instruction: string;
}

/** What is asked: the criterion, its verb as an instruction, and three things to look up. */
export function Understand({ account, criterionText, instruction }: Props) {
  const { parts, notEnough, ladder } = account;
  return (
    <div class="account-understand">
      <p class="account-criterion">{criterionText}</p>
      <p>{instruction}</p>
      <div class="account-folds">
        <details>
          <summary>{parts.length} parts to cover</summary>
          <ul>
            {parts.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
          <p>
            Ask yourself at the end: <strong>{account.test}</strong>
          </p>
        </details>
        <details>
          <summary>Not enough</summary>
          <ul>
            {notEnough.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
        <details>
          <summary>From weak to strong</summary>
          <p class="small">
            {ladder.firm}. The extract shows how an account grows; yours needs your own facts.
          </p>
          <ol class="account-ladder">
            {ladder.steps.map(({ rung, text, changed }) => (
              <li key={rung}>
                <p class="label">{rung}</p>
                <blockquote>{text}</blockquote>
                <p class="small">{changed}</p>
              </li>
            ))}
          </ol>
        </details>
      </div>
    </div>
  );
}
