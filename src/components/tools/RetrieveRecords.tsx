import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Enquiry, Register, RegisterRecord } from '../../course/schema/register.ts';
import { $ready } from '../../stores/ready.ts';
import { $writing, textOf, write } from '../../stores/writing.ts';
import { triesFrom, triesText } from '../../tools/register/tries.ts';
import { useLive } from '../use-live.ts';
import { EnquiryAsked } from './EnquiryAsked.tsx';
import { EnquiryRead } from './EnquiryRead.tsx';
import { RegisterSearch } from './RegisterSearch.tsx';
import { RetrievalResults } from './RetrievalResults.tsx';

interface Props {
  /** Key of the tries in the writing: `<criterion>/work/<id>`. */
  readonly textKey: string;
  readonly title: string;
  readonly columns: Register['columns'];
  readonly records: readonly RegisterRecord[];
  readonly enquiries: readonly Enquiry[];
  readonly children?: ComponentChildren;
}

/** What is asked now, and since when, by the events’ own clock. */
interface Asked {
  readonly from: number;
  readonly searches: number;
}

/**
 * The learner answers enquiries from a register. Time is measured only if they want it, has no limit,
 * and decides nothing; the searches are counted beside it, so that a slow hand is not a slow register.
 */
export function RetrieveRecords(props: Props) {
  const { textKey, title, columns, records, enquiries, children } = props;
  const live = useLive();
  const ready = useStore($ready, { ssr: () => false });
  const writing = useStore($writing, { ssr: () => $writing.get() });
  const open = live && ready;
  const ids = enquiries.map(({ id }) => id);
  const tries = triesFrom(open ? textOf(writing, textKey) : '', ids);
  const [chosen, choose] = useState<number | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [clock, setClock] = useState(true);
  const heading = useRef<HTMLParagraphElement>(null);
  const after = useRef<HTMLDivElement>(null);

  const firstLeft = ids.findIndex((id) => !tries.some((one) => one.enquiry === id));
  const place = chosen ?? (firstLeft < 0 ? ids.length - 1 : firstLeft);
  const enquiry = enquiries[place];
  const done = asked ? undefined : tries.find((one) => one.enquiry === enquiry?.id);
  if (!enquiry) return null;

  const go = (next: number) => {
    choose(next);
    setAsked(null);
    requestAnimationFrame(() => heading.current?.focus());
  };
  const ask = (event: Event) => {
    choose(place);
    setAsked({ from: event.timeStamp, searches: 0 });
    requestAnimationFrame(() => heading.current?.focus());
  };
  const pick = (picked: string | null, at: number) => {
    if (!asked) return;
    const seconds = clock ? Math.round((at - asked.from) / 1000) : null;
    const kept = triesFrom(textOf($writing.get(), textKey), ids);
    const others = kept.filter((one) => one.enquiry !== enquiry.id);
    const now = { enquiry: enquiry.id, picked, seconds, searches: asked.searches };
    write(textKey, triesText([...others, now]));
    setAsked(null);
    requestAnimationFrame(() => after.current?.focus());
  };
  return (
    <>
      <EnquiryAsked
        enquiry={enquiry}
        place={place}
        of={ids.length}
        shown={asked !== null || done !== undefined}
        open={open}
        clock={clock}
        heading={heading}
        onClock={setClock}
        onAsk={ask}
      />
      <RegisterSearch
        key={place}
        title={title}
        columns={columns}
        records={records}
        open={open}
        asked={asked !== null}
        onSearch={() => setAsked((was) => was && { ...was, searches: was.searches + 1 })}
        onPick={pick}
      />
      <div ref={after} tabIndex={-1} role="group" aria-label="What you found" class="register-read">
        {done && (
          <>
            <EnquiryRead enquiry={enquiry} done={done} />
            <div class="actions">
              <button type="button" class="quiet" onClick={ask}>
                Try this one again
              </button>
              <button
                type="button"
                disabled={place === ids.length - 1}
                onClick={() => go(place + 1)}
              >
                Next question
              </button>
            </div>
          </>
        )}
      </div>
      {tries.length > 0 && (
        <RetrievalResults enquiries={enquiries} tries={tries}>
          {children}
        </RetrievalResults>
      )}
      {tries.length === ids.length && place > 0 && !asked && (
        <button type="button" class="plain" onClick={() => go(0)}>
          Go through them again
        </button>
      )}
    </>
  );
}
