import type { Cover } from '../../account/bundle.ts';

/** The evidence cover sheet on paper, with boxes to sign. */
export function PrintedCover({ cover }: { readonly cover: Cover }) {
  const { words, units, learner, centre, rows } = cover;
  return (
    <div class="account-cover">
      <h1>{words.title}</h1>
      {units.map(({ code, title, reference, numbers }) => (
        <p key={code}>
          {words.unit}: {code} {title}
          <br />
          {words.reference}: {reference}
          <br />
          {words.numbers}: {numbers}
        </p>
      ))}
      <p>
        {words.learner}: <span dir="auto">{learner}</span>
        <br />
        {words.centre}: <span dir="auto">{centre}</span>
      </p>
      <h2>{words.matrix}</h2>
      <table>
        <thead>
          <tr>
            {[words.criterion, words.part, words.where].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ criterion, part, where }) => (
            <tr>
              <td>{criterion}</td>
              <td>{part}</td>
              <td dir="auto">{where}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{words.signatures}</h2>
      <table class="account-signing">
        <thead>
          <tr>
            {[words.role, words.signature, words.signed].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {words.signers.map((signer) => (
            <tr>
              <td>{signer}</td>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">{words.note}</p>
    </div>
  );
}
