import { changeWords } from '../../../tracking/lms-record/change-words.ts';
import type { Commit } from '../../../tracking/lms-record/ledger.ts';
import type { RecordNames } from '../../../tracking/lms-record/lms-record.ts';

interface Props {
  readonly names: RecordNames;
  readonly commits: readonly Commit[];
}

/** So many are in sight at first. */
const latest = 4;

/** Every save that the package asked for, the latest first: when, whether it got through, and what it changed. */
export function CommitList({ names, commits }: Props) {
  const sorted = commits.map((commit, index) => ({ ...commit, number: index + 1 })).reverse();
  const taken = commits.filter((commit) => commit.taken).length;
  const list = (some: typeof sorted) => (
    <ol class="preview-commits" reversed start={some[0]?.number ?? 0}>
      {some.map((commit) => (
        <li key={commit.number}>
          <CommitWords names={names} commit={commit} />
        </li>
      ))}
    </ol>
  );
  return (
    <>
      <h4>Saves (commits): {commits.length}</h4>
      {taken < commits.length && (
        <p class="small">{commits.length - taken} of them did not get through.</p>
      )}
      {list(sorted.slice(0, latest))}
      {sorted.length > latest && (
        <details>
          <summary>Earlier saves</summary>
          {list(sorted.slice(latest))}
        </details>
      )}
    </>
  );
}

function CommitWords({ names, commit }: { names: RecordNames; commit: Commit }) {
  const { at, taken, last, changes } = commit;
  const time = new Date(at).toLocaleTimeString('en-GB');
  const words = changeWords(names, changes).join('; ') || 'nothing new';
  return (
    <>
      <b>{time}</b>
      {!taken && <strong> did not get through</strong>}
      {last && ' at the end'}: {words}
    </>
  );
}
