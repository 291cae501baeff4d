import { useRef, useState } from 'preact/hooks';
import type { AccountDocument } from '../../account/document.ts';
import { toMarkdown } from '../../account/export-markdown.ts';
import { toPlainText } from '../../account/export-text.ts';
import { type ExportKind, fileName } from '../../account/file-name.ts';
import { copyText } from './copy-text.ts';
import { saveFile } from './save-file.ts';

interface Props {
  /** Id such as `d9-4-1`. */
  readonly criterion: string;
  readonly document: AccountDocument;
  /** ISO date. */
  readonly day: string;
  readonly name: string;
  readonly withFacts: boolean;
  readonly onName: (name: string) => void;
  readonly onWithFacts: (withFacts: boolean) => void;
}

const safe = 'Your writing is still here.';

/** Takes the draft away: as a file, by the clipboard, on paper, or by hand. */
export function Export(props: Props) {
  const { document, name, withFacts } = props;
  const [said, say] = useState('');
  const byHand = useRef<HTMLDetailsElement>(null);
  const whole = toPlainText(document);
  const empty = document.sections.filter(({ blocks }) => blocks.length === 0);

  const save = async (kind: ExportKind, make: () => Blob | Promise<Blob>) => {
    const file = fileName(props.criterion, props.day, kind);
    try {
      saveFile(await make(), file);
      say(`Made ${file}. If it is not among your downloads, use “Copy as text”.`);
    } catch {
      say(`${file} could not be made. ${safe} Try again, or use “Copy as text”.`);
    }
  };
  const word = async () => {
    say('Making the Word file.');
    // Large, and needed by few visits: it comes when it is asked for.
    await save('docx', async () => (await import('../../account/export-word.ts')).toWord(document));
  };
  const text = (kind: ExportKind, content: string, type: string) =>
    save(kind, () => new Blob([content], { type: `${type};charset=utf-8` }));
  const copy = async () => {
    if (await copyText(whole)) return say('Copied. Paste it where you need it.');
    if (byHand.current) byHand.current.open = true;
    byHand.current?.querySelector('textarea')?.select();
    say(
      `This browser did not allow copying. ${safe} The whole text is open below: copy it by hand.`,
    );
  };

  return (
    <section class="account-export" aria-labelledby="account-export">
      <h2 id="account-export">Take it with you</h2>
      <p>
        What you export is a draft in your own words. Only your centre’s assessor decides whether
        the criterion is met.
      </p>
      {empty.length > 0 && (
        <p class="small">
          Nothing is written yet under: {empty.map(({ title }) => title).join('; ')}.
        </p>
      )}
      <p class="account-name">
        <label for="account-name">Your name on it, if you like</label>
        <input
          id="account-name"
          type="text"
          autocomplete="off"
          value={name}
          onInput={(event) => props.onName(event.currentTarget.value)}
        />
      </p>
      <label class="account-choice">
        <input
          type="checkbox"
          checked={withFacts}
          onChange={(event) => props.onWithFacts(event.currentTarget.checked)}
        />
        <span>Add my facts at the end</span>
      </label>
      <div class="actions">
        <button type="button" onClick={word}>
          Word file
        </button>
        <button type="button" class="quiet" onClick={() => window.print()}>
          Print
        </button>
        <button type="button" class="quiet" onClick={() => text('txt', whole, 'text/plain')}>
          Plain text
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => text('md', toMarkdown(document), 'text/markdown')}
        >
          Markdown
        </button>
        <button type="button" class="quiet" onClick={copy}>
          Copy as text
        </button>
      </div>
      <p class="account-said" role="status">
        {said}
      </p>
      <details ref={byHand}>
        <summary>The whole text, to copy by hand</summary>
        <p class="small" id="account-whole-hint">
          For apps and computers that allow neither downloads nor copying: select all of it.
        </p>
        <textarea
          class="account-whole"
          readOnly
          aria-label="The whole text"
          aria-describedby="account-whole-hint"
          dir="auto"
          value={whole}
          onFocus={(event) => event.currentTarget.select()}
        />
      </details>
    </section>
  );
}
