import { useState } from 'preact/hooks';
import { supportReport } from '../../stores/support-report.ts';
import { $support } from '../../stores/support.ts';
import { copyText } from '../account/copy-text.ts';
import { showDialog, type DialogProps } from './show-dialog.tsx';

/** Opens the report that a centre's support desk asks for. */
export function open(): void {
  showDialog('Report for support', (props) => <Report {...props} />);
}

function Report({ close }: DialogProps) {
  const [words, setWords] = useState('');
  // As it was when it was opened: what is copied is what was read.
  const [report] = useState(() => supportReport(new Date(), navigator.userAgent));
  const copy = async () => {
    setWords((await copyText(report)) ? 'Copied.' : 'Select the text and copy it yourself.');
  };
  return (
    <>
      <p>
        Give this to whoever looks after your LMS.{' '}
        {$support.get().unreadable
          ? 'It holds saved work of yours that could not be read, as it came, and no other work.'
          : 'It holds none of your responses or writing.'}
      </p>
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
