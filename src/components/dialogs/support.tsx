import { useState } from 'preact/hooks';
import { $attempt } from '../../stores/attempt.ts';
import { settings } from '../../stores/package-settings.ts';
import { $saveState } from '../../stores/save-state.ts';
import { saveWords } from '../../stores/save-words.ts';
import { $support } from '../../stores/support.ts';
import { showTime } from '../live/saved.ts';
import { copyText } from '../account/copy-text.ts';
import { showDialog, type DialogProps } from './show-dialog.tsx';
import { supportReport } from './support-report.ts';

/** Opens the report that a centre's support desk asks for. */
export function open(): void {
  showDialog('Report for support', (props) => <Report {...props} />);
}

function Report({ close }: DialogProps) {
  const [words, setWords] = useState('');
  const report = supportReport({
    settings: settings(),
    support: $support.get(),
    revision: $attempt.get().revision,
    saved: saveWords($saveState.get(), showTime),
    page: location.pathname,
    browser: navigator.userAgent,
    time: showTime,
  });
  const copy = async () => {
    setWords((await copyText(report)) ? 'Copied.' : 'Select the text and copy it yourself.');
  };
  return (
    <>
      <p>Give this to whoever looks after your LMS. It holds none of your responses or writing.</p>
      <textarea readOnly rows={12} value={report} aria-label="The report" />
      <p role="status">{words}</p>
      <div class="actions">
        <button type="button" onClick={() => void copy()}>
          Copy this report
        </button>
        <button type="button" class="quiet" onClick={close}>
          Close
        </button>
      </div>
    </>
  );
}
