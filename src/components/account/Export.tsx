import { useEffect, useRef, useState } from 'preact/hooks';
import type { AccountFile } from '../../account/account-file.ts';
import type { Bundle } from '../../account/bundle.ts';
import { toHtml } from '../../account/export-html.ts';
import { toMarkdown } from '../../account/export-markdown.ts';
import { toPlainText } from '../../account/export-text.ts';
import { type ExportKind, fileName } from '../../account/file-name.ts';
import { carriedIn, type WrittenText } from '../../account/written.ts';
import { copyText } from './copy-text.ts';
import { type FindIn, type FoundText, personalData } from './personal-data.ts';
import { saveFile } from './save-file.ts';
import { StillThere } from './StillThere.tsx';
import { WholeText } from './WholeText.tsx';

/** What is exported. */
export interface Taken {
  /** What the files are named for: `d9-4-1`, a unit's id, or `accounts`. */
  readonly what: string;
  readonly bundle: Bundle;
  readonly file: AccountFile;
  /** What was typed of all that is exported, for a last look at privacy. */
  readonly written: readonly WrittenText[];
}

interface Props {
  /** What there is to export, as last shown. */
  readonly shown: Taken;
  /** The same as it is kept at this very moment: a press may come before what it follows is shown. */
  readonly gather: () => Taken;
}

const safe = 'Your writing is still here.';

/** Takes accounts away: as files, by the clipboard, on paper, or by hand. */
export function Export({ shown, gather }: Props) {
  const [said, say] = useState('');
  const [asked, ask] = useState<{ found: readonly FoundText[]; go: () => void } | null>(null);
  const byHand = useRef<HTMLDetailsElement>(null);
  const find = useRef<FindIn | null>(null);
  const open = shown.bundle.accounts.filter(({ declaration }) => declaration.open);
  // Loaded early: the clipboard is only open to us right after a press.
  useEffect(() => {
    personalData().then(
      (search) => (find.current = search),
      () => undefined,
    );
  }, []);

  const checked = (
    go: (taken: Taken) => void,
    unseen: (taken: Taken) => readonly WrittenText[] = () => [],
  ) => {
    return () => {
      const taken = gather();
      const found = find.current?.([...taken.written, ...unseen(taken)]) ?? [];
      if (found.length === 0) return go(taken);
      ask({ found, go: () => go(gather()) });
    };
  };
  const save = (
    kind: ExportKind,
    type: string,
    make: (taken: Taken) => BlobPart | Promise<BlobPart>,
    unseen?: (taken: Taken) => readonly WrittenText[],
  ) =>
    checked(async (taken) => {
      const { what, bundle, file } = taken;
      const name = fileName(what, file.saved, kind, bundle.draft === '');
      try {
        saveFile(new Blob([await make(taken)], { type }), name);
        const unlooked = find.current ? '' : ' It could not be looked through for personal data.';
        say(`Made ${name}. If it is not among your downloads, use “Copy as text”.${unlooked}`);
      } catch {
        say(`${name} could not be made. ${safe} Try again, or use “Copy as text”.`);
      }
    }, unseen);
  const copy = checked(async ({ bundle }) => {
    if (await copyText(toPlainText(bundle))) return say('Copied. Paste it where you need it.');
    if (byHand.current) byHand.current.open = true;
    byHand.current?.querySelector('textarea')?.select();
    say(
      `This browser did not allow copying. ${safe} The whole text is open below: copy it by hand.`,
    );
  });
  const word = save(
    'docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    async ({ bundle }) => (await import('../../account/word/export-word.ts')).toWord(bundle),
  );
  const page = save(
    'html',
    'text/html;charset=utf-8',
    ({ bundle, file }) => toHtml(bundle, file),
    ({ file }) => carriedIn(file),
  );
  const text = save('txt', 'text/plain;charset=utf-8', ({ bundle }) => toPlainText(bundle));
  const markdown = save('md', 'text/markdown;charset=utf-8', ({ bundle }) => toMarkdown(bundle));
  const quiet = (label: string, act: () => void) => (
    <button type="button" class="quiet" onClick={act}>
      {label}
    </button>
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
        {quiet(
          'Print or PDF',
          checked(() => window.print()),
        )}
        {quiet('Web page, to open here again', page)}
        {quiet('Plain text', text)}
        {quiet('Markdown', markdown)}
        {quiet('Copy as text', copy)}
      </div>
      <p class="small">
        The web page also carries your facts and any heading you took out, unseen, so that you can
        go on from it.
      </p>
      {asked && (
        <StillThere
          found={asked.found}
          onBack={() => ask(null)}
          onGo={() => {
            ask(null);
            asked.go();
          }}
        />
      )}
      <p class="account-said" role="status">
        {said}
      </p>
      <WholeText text={toPlainText(shown.bundle)} fold={byHand} />
    </>
  );
}
