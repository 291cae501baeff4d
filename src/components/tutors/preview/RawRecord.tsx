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
          <dl>
            {values.map(([element, value]) => (
              <div key={element}>
                <dt>{element}</dt>
                <dd>
                  <code>{value === '' ? '(empty)' : value}</code>
                  {ledger.stored.get(element) !== value && <strong> not recorded yet</strong>}
                </dd>
              </div>
            ))}
          </dl>
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
                </code>
                {error !== '0' && <strong> error {error}</strong>}
              </li>
            ))}
          </ol>
        </div>
      </details>
    </section>
  );
}
