import { useState } from 'preact/hooks';
import type { GuideFile } from '../../../account/word/export-guide.ts';
import { saveFile } from '../../account/save-file.ts';
import { useLive } from '../../use-live.ts';

interface Props {
  /** Name of the Word file. */
  readonly name: string;
  readonly file: GuideFile;
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Takes a marking guide away, on paper or as a Word file made here. */
export function TakeGuide({ name, file }: Props) {
  const live = useLive();
  const [said, say] = useState('');
  const word = async () => {
    try {
      const { guideToWord } = await import('../../../account/word/export-guide.ts');
      saveFile(new Blob([guideToWord(file)], { type: wordType }), name);
      say(`Made ${name}. If it is not among your downloads, print the page instead.`);
    } catch {
      say(
        `${name} could not be made: a part of this site did not load. Nothing else is affected. Load the page again, or print it.`,
      );
    }
  };
  return (
    <div class="no-print">
      <div class="actions">
        <button type="button" disabled={!live} onClick={() => window.print()}>
          Print
        </button>
        <button type="button" class="quiet" disabled={!live} onClick={() => void word()}>
          Save as Word
        </button>
      </div>
      <p class="small" role="status">
        {said}
      </p>
    </div>
  );
}
