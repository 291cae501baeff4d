import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { FaultKind, Register, RegisterFault } from '../../course/schema/register.ts';
import { $ready } from '../../stores/ready.ts';
import { $writing, textOf, write } from '../../stores/writing.ts';
import { auditMarksFrom, auditText } from '../../tools/register/audit-marks.ts';
import type { Share } from '../../tools/scores.ts';
import { useLive } from '../use-live.ts';
import { AuditCard } from './AuditCard.tsx';
import type { AuditedRecord } from './audited-records.ts';
import { AuditResults } from './AuditResults.tsx';

interface Props {
  /** Key of the marks in the writing: `<criterion>/work/<id>`. */
  readonly textKey: string;
  /** The audited ones. */
  readonly columns: Register['columns'];
  readonly kinds: readonly FaultKind[];
  readonly sample: readonly AuditedRecord[];
  /** Those of the sample. */
  readonly faults: readonly RegisterFault[];
  /** Records without a fault, and records that repeat another, in the whole register. */
  readonly sound: Share;
  readonly twice: Share;
  readonly children?: ComponentChildren;
}

/** The learner compares records with their source, field by field. Nothing is marked. */
export function AuditRecords(props: Props) {
  const { textKey, columns, kinds, sample, faults, sound, twice, children } = props;
  const live = useLive();
  const ready = useStore($ready, { ssr: () => false });
  const writing = useStore($writing, { ssr: () => $writing.get() });
  const open = live && ready;
  const [place, setPlace] = useState(0);
  const [shown, show] = useState(false);
  const heading = useRef<HTMLParagraphElement>(null);
  const after = useRef<HTMLDivElement>(null);

  const refs = sample.map(({ ref }) => ref);
  const fields = columns.map(({ id }) => id);
  const names = kinds.map(({ id }) => id);
  const read = (text: string) => auditMarksFrom(text, refs, fields, names);
  const marks = read(open ? textOf(writing, textKey) : '');
  const looked = Object.keys(marks).length;
  const record = sample[place];
  if (!record) return null;
  const mine = marks[record.ref] ?? {};

  const keep = (marked: Readonly<Record<string, string>>) =>
    write(textKey, auditText({ ...read(textOf($writing.get(), textKey)), [record.ref]: marked }));
  const go = (next: number) => {
    setPlace(next);
    requestAnimationFrame(() => heading.current?.focus());
  };
  const done = () => {
    keep(mine);
    if (place + 1 < sample.length) go(place + 1);
  };
  const reckon = () => {
    show(true);
    requestAnimationFrame(() => after.current?.focus());
  };
  return (
    <>
      <AuditCard
        record={record}
        place={place}
        of={sample.length}
        columns={columns}
        kinds={kinds}
        marked={mine}
        open={open}
        heading={heading}
        onMark={keep}
      />
      <div class="actions">
        <button
          type="button"
          class="quiet"
          disabled={!open || place === 0}
          onClick={() => go(place - 1)}
        >
          Back
        </button>
        <button type="button" disabled={!open} onClick={done}>
          {Object.keys(mine).length === 0 ? 'Nothing differs' : 'Done with this record'}
        </button>
      </div>
      <p class="small register-count" role="status">
        {looked} of {sample.length} records compared.
        {looked < sample.length && ' All of them make the figures worth reading.'}
      </p>
      <div class="actions">
        <button type="button" class="quiet" disabled={!open || looked < 5} onClick={reckon}>
          Work out the figures
        </button>
      </div>
      <div
        class="commit-after"
        data-waiting={!shown || undefined}
        ref={after}
        tabIndex={-1}
        role="group"
        aria-label="Your audit"
      >
        <AuditResults
          columns={columns}
          kinds={kinds}
          faults={faults}
          marks={marks}
          sound={sound}
          twice={twice}
        />
        {children}
      </div>
    </>
  );
}
