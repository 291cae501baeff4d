import { useEffect, useRef } from 'preact/hooks';
import type { Draft, OfferedText } from '../../account/draft.ts';
import { FactBox } from './FactBox.tsx';
import { OfferedTexts } from './OfferedTexts.tsx';

interface Props {
  readonly draft: Draft;
  /** What was filled in on the lesson's worksheets. */
  readonly sheets: readonly OfferedText[];
  /** Puts a text in where the learner was writing. */
  readonly onPutIn: (text: string) => void;
}

/** As wide as the styles need to set facts and writing side by side. */
const sideBySide = '(min-width: 62rem)';

/**
 * The learner's facts. Beside the writing they are open; on a narrow screen they fold into one line
 * above it, so that the writing comes first.
 */
export function Facts({ draft, sheets, onPutIn }: Props) {
  const panel = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const wide = matchMedia(sideBySide);
    const fold = () => {
      if (panel.current) panel.current.open = wide.matches;
    };
    fold();
    wide.addEventListener('change', fold);
    return () => wide.removeEventListener('change', fold);
  }, []);

  const elsewhere = [...draft.offered, ...sheets, ...draft.others];
  const noted = draft.facts.filter(({ text }) => text.trim() !== '').length;
  return (
    <details class="account-facts" ref={panel}>
      <summary>
        <h2>Your facts</h2>
        <span class="small">
          {noted} of {draft.facts.length} noted
        </span>
      </summary>
      <p class="small">
        Short notes from your own workplace. Write about roles, not names. They stay out of the
        account until you put them in.
      </p>
      <OfferedTexts
        id="account-offered"
        title="From your lesson"
        offered={draft.offered}
        onPutIn={onPutIn}
      />
      <OfferedTexts
        id="account-sheets"
        title="From your worksheets"
        offered={sheets}
        onPutIn={onPutIn}
      />
      {draft.facts.map((fact) => (
        <FactBox key={fact.key} fact={fact} offered={elsewhere} onPutIn={onPutIn} />
      ))}
      <OfferedTexts
        id="account-others"
        title="Facts noted for other criteria"
        offered={draft.others}
        onPutIn={onPutIn}
      />
    </details>
  );
}
