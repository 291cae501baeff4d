import { asSet, type Ledger } from '../../../tracking/lms-record/ledger.ts';
import type { Call } from './open-lms.ts';

interface Props {
  readonly ledger: Ledger;
  readonly log: readonly Call[];
}

/** The same in the LMS’s own terms: every value, and every call of this launch. */
export function RawRecord({ ledger, log }: Props) {
  const values = [...asSet(ledger)].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  return (
    <section aria-label="The raw data" class="preview-raw">
      <details>
        <summary>Raw data model: {values.length} values</summary>
        <div class="scroll" tabIndex={0} role="region" aria-label="Raw data model">
          <table>
            <thead>
              <tr>
                <th scope="col">Element</th>
                <th scope="col">Value</th>
                <th scope="col">Recorded</th>
              </tr>
            </thead>
            <tbody>
              {values.map(([element, value]) => (
                <tr key={element}>
                  <th scope="row">{element}</th>
                  <td>
                    <code>{value === '' ? '(empty)' : value}</code>
                  </td>
                  <td>{ledger.stored.get(element) === value ? 'yes' : 'not yet'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      <details>
        <summary>Calls of this launch: {log.length}</summary>
        <div class="scroll" tabIndex={0} role="region" aria-label="Calls of this launch">
          <ol class="preview-calls">
            {log.map(({ words, answer, error }, index) => (
              <li key={index}>
                <code>
                  {words} → {JSON.stringify(answer)}
                  {error !== '0' && ` error ${error}`}
                </code>
              </li>
            ))}
          </ol>
        </div>
      </details>
    </section>
  );
}
