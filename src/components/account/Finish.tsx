import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { accountDocument } from '../../account/document.ts';
import { $learner } from '../../stores/learner.ts';
import { Declare } from './Declare.tsx';
import { Export } from './Export.tsx';
import type { LaterProps } from './Later.tsx';
import './later.css';
import { localDay } from './local-day.ts';
import { LookAgain } from './LookAgain.tsx';
import { PrintedAccount } from './PrintedAccount.tsx';
import { Privacy } from './Privacy.tsx';

/** After the writing: look again, declare, take it away. */
export function Finish(props: LaterProps) {
  const { page, draft, texts } = props;
  const { criterion, unit, criterionText, verb } = page;
  const learner = useStore($learner);
  const [name, setName] = useState<string | null>(null);
  const [withFacts, setWithFacts] = useState(false);
  const day = localDay(new Date());
  const shownName = name ?? learner?.name ?? '';
  const subject = { label: criterion.label, verb, criterionText, unit };
  const document = accountDocument(subject, draft, { learner: shownName, day, withFacts });
  return (
    <>
      <LookAgain {...props} />
      <Privacy {...props} />
      <Declare criterion={criterion.id} words={page.wording.declaration} texts={texts} />
      <Export
        criterion={criterion.id}
        document={document}
        day={day}
        name={shownName}
        withFacts={withFacts}
        onName={setName}
        onWithFacts={setWithFacts}
      />
      <PrintedAccount document={document} />
    </>
  );
}
