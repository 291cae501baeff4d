import { stateWords, timeWords, wholeWords, type RecordRow } from '../../course/record.ts';

/** One criterion of the record. */
export function RecordedCriterion({ row }: { readonly row: RecordRow }) {
  const facts: [string, string][] = [
    [
      'Lesson',
      `${stateWords[row.learn]}, ${row.sectionsReached} of ${row.sections} sections reached`,
    ],
    ['Scenario', `${stateWords[row.practise]}, ${row.endingsSeen} of ${row.endings} endings seen`],
    ['Check', `${stateWords[row.check]}, ${times(row.checksTaken)} taken`],
    ['Best score', row.best === null ? 'none yet' : `${row.best}%`],
    ['Time', timeWords(row.minutes)],
  ];
  return (
    <section class="recorded">
      <h2>
        <a href={`${row.id}.html`}>{row.label}</a> <span class="t">{row.short}</span>
      </h2>
      <p>
        <strong>{wholeWords(row)}</strong>
      </p>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function times(count: number): string {
  return count === 1 ? '1 check' : `${count} checks`;
}
