import type { RecordedInteraction } from '../../../tracking/lms-record/record-summary.ts';

/** The check’s questions as the LMS was told of them: how many, and each on demand. */
export function RecordedQuestions({
  interactions,
}: {
  interactions: readonly RecordedInteraction[];
}) {
  const responded = interactions.filter(({ response }) => response !== '');
  const right = responded.filter((one) => one.right).length;
  if (interactions.length === 0) return <>none told of</>;
  return (
    <>
      {responded.length} of {interactions.length} have a first response
      {responded.length > 0 && `, ${right} right`}
      <details>
        <summary>Each question</summary>
        <div class="scroll" tabIndex={0} role="region" aria-label="Each question">
          <table>
            <thead>
              <tr>
                <th scope="col">Question</th>
                <th scope="col">First response</th>
                <th scope="col">Result</th>
              </tr>
            </thead>
            <tbody>
              {interactions.map(({ id, description, response, right }, index) => (
                <tr key={index}>
                  <th scope="row">
                    {id}
                    {description && <span class="small">{description}</span>}
                  </th>
                  <td>{response || 'none yet'}</td>
                  <td>{right === null ? '' : right ? 'right' : 'not right'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
