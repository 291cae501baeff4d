import { useEffect, useRef, useState } from 'preact/hooks';
import type { AccountFile } from '../../account/account-file.ts';
import type { Bundle } from '../../account/bundle.ts';
import { toHtml } from '../../account/export-html.ts';
import { toMarkdown } from '../../account/export-markdown.ts';
import { toPlainText } from '../../account/export-text.ts';
import { type ExportKind, fileName } from '../../account/file-name.ts';
import type { Finding } from '../../account/privacy/finding.ts';
import { copyText } from './copy-text.ts';
import { saveFile } from './save-file.ts';

interface Props {
  /** What the files are named for: `d9-4-1`, a unit's id, or `accounts`. */
  readonly what: string;
  readonly bundle: Bundle;
  readonly file: AccountFile;
  /** ISO date. */
  readonly day: string;
  /** What the learner wrote of all that is exported, for a last look at privacy. */
  readonly written: readonly string[];
  /** The page can be printed as the account. */
  readonly printable: boolean;
}

const safe = 'Your writing is still here.';

/** Takes accounts away: as files, by the clipboard, on paper, or by hand. */
export function Export({ what, bundle, file, day, written, printable }: Props) {
  const [said, say] = useState('');
  const [asked, ask] = useState<{ found: readonly Finding[]; go: () => void } | null>(null);
  const byHand = useRef<HTMLDetailsElement>(null);
  const question = useRef<HTMLDivElement>(null);
  const find = useRef<((text: string) => readonly Finding[]) | null>(null);
  const whole = toPlainText(bundle);
  const open = bundle.accounts.filter(({ declaration }) => declaration.open);
  useEffect(() => {
    // Loaded early: the clipboard is only open to us right after a press.
    void import('../../account/privacy/find-personal-data.ts').then(
      ({ findPersonalData }) => (find.current = findPersonalData),
      () => undefined,
    );
  }, []);
  useEffect(() => {
    if (asked) question.current?.focus();
  }, [asked]);

  const checked = (go: () => void) => () => {
    const found = written.flatMap((text) => [...(find.current?.(text) ?? [])]);
    if (found.length === 0) return go();
    ask({ found, go });
  };
  const save = (kind: ExportKind, make: () => BlobPart | Promise<BlobPart>, type: string) =>
    checked(async () => {
      const name = fileName(what, day, kind, bundle.draft === '');
      try {
        saveFile(new Blob([await make()], { type }), name);
        const unlooked = find.current ? '' : ' It could not be looked through for personal data.';
        say(`Made ${name}. If it is not among your downloads, use “Copy as text”.${unlooked}`);
      } catch {
        say(`${name} could not be made. ${safe} Try again, or use “Copy as text”.`);
      }
    });
  const text = (kind: ExportKind, make: () => string, type: string) =>
    save(kind, make, `${type};charset=utf-8`);
  const copy = checked(async () => {
    if (await copyText(whole)) return say('Copied. Paste it where you need it.');
    if (byHand.current) byHand.current.open = true;
    byHand.current?.querySelector('textarea')?.select();
    say(
      `This browser did not allow copying. ${safe} The whole text is open below: copy it by hand.`,
    );
  });
  const word = save(
    'docx',
    async () => (await import('../../account/word/export-word.ts')).toWord(bundle),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  );

  return (
    <>
      {open.length > 0 && (
        <p class="small">
          The declaration is not filled in{open.length > 1 ? ` in ${open.length} accounts` : ''},
          and the export says so.
        </p>
      )}
      <div class="actions">
        <button type="button" onClick={word}>
          Word file
        </button>
        {printable && (
          <button type="button" class="quiet" onClick={checked(() => window.print())}>
            Print or PDF
          </button>
        )}
        <button
          type="button"
          class="quiet"
          onClick={text('html', () => toHtml(bundle, file), 'text/html')}
        >
          Web page, to open here again
        </button>
        <button type="button" class="quiet" onClick={text('txt', () => whole, 'text/plain')}>
          Plain text
        </button>
        <button
          type="button"
          class="quiet"
          onClick={text('md', () => toMarkdown(bundle), 'text/markdown')}
        >
          Markdown
        </button>
        <button type="button" class="quiet" onClick={copy}>
          Copy as text
        </button>
      </div>
      {asked && (
        <div
          class="account-other"
          ref={question}
          tabIndex={-1}
          role="group"
          aria-label="Before you export"
        >
          <p>
            Still in it, and perhaps somebody’s personal data:{' '}
            {[...new Set(asked.found.map(({ text }) => `“${text}”`))].join(', ')}. “Privacy” above
            shows each in its place.
          </p>
          <div class="actions">
            <button
              type="button"
              onClick={() => {
                ask(null);
                asked.go();
              }}
            >
              Export it all the same
            </button>
            <button type="button" class="quiet" onClick={() => ask(null)}>
              Go back
            </button>
          </div>
        </div>
      )}
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
    </>
  );
}
