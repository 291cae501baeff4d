import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { begunAccounts, evidenceOf, type Subject } from '../../account/begun.ts';
import { centreKey } from '../../account/keys.ts';
import type { DeclarationWords } from '../../course/schema/declaration.ts';
import { emptyWriting } from '../../course/writing/writing.ts';
import { $learner } from '../../stores/learner.ts';
import { $ready } from '../../stores/ready.ts';
import { $writing, textOf } from '../../stores/writing.ts';
import { BegunList } from './BegunList.tsx';
import { fileOf } from './file-of.ts';
import { FinishHere } from './FinishHere.tsx';
import { listedAccounts } from './listed-account.ts';
import './account.css';
import './later.css';
import './writing-page.css';
import { localDay } from './local-day.ts';
import { OpenAccounts } from './OpenAccounts.tsx';
import { TakeAccounts } from './TakeAccounts.tsx';

interface Props {
  readonly wording: DeclarationWords;
}

/** Every account begun: how far each is, a choice of them to take away, and the end of a visit. */
export function MyAccounts({ wording }: Props) {
  const ready = useStore($ready, { ssr: () => false });
  const writing = useStore($writing, { ssr: () => emptyWriting });
  const learner = useStore($learner, { ssr: () => null });
  const [subjects, setSubjects] = useState<readonly Subject[] | null>(null);
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const [name, setName] = useState<string | null>(null);
  useEffect(() => setSubjects(listedAccounts(document)), []);
  if (!ready || !subjects) return <p>Reading your accounts.</p>;

  const begun = begunAccounts(subjects, writing);
  const chosen = begun.filter(({ subject }) => !left.has(subject.id));
  const day = localDay(new Date());
  const shownName = name ?? learner?.name ?? '';
  const centre = textOf(writing, centreKey);
  const all = { learner: shownName, centre, day, withFacts: false, withCover: true };

  return (
    <div class="account-list">
      {begun.length === 0 && (
        <p>You have not begun an account on this device yet. Each begins on its own page.</p>
      )}
      {begun.length > 0 && <BegunList begun={begun} left={left} onLeave={leave} />}
      {chosen.length > 0 && (
        <TakeAccounts
          subjects={chosen.map(({ subject }) => subject)}
          wording={wording}
          day={day}
          name={shownName}
          onName={setName}
        />
      )}
      <section aria-labelledby="account-open">
        <h2 id="account-open">Open an export</h2>
        <p>
          What it holds takes the place of the same accounts here; those become earlier versions.
        </p>
        <OpenAccounts criteria={subjects.map(({ id }) => id)} />
      </section>
      <FinishHere
        bundle={evidenceOf(begun, all, wording)}
        file={fileOf(begun, shownName, day)}
        day={day}
      />
    </div>
  );
}
