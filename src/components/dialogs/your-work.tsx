import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { $learner } from '../../stores/learner.ts';
import { $saveState } from '../../stores/save-state.ts';
import { saveWords } from '../../stores/save-words.ts';
import { settings } from '../../stores/package-settings.ts';
import { showTime } from '../live/saved.ts';
import { ClearDevice } from './ClearDevice.tsx';
import { NameForm } from './NameForm.tsx';
import { ProgressFile } from './ProgressFile.tsx';
import { showDialog, type DialogProps } from './show-dialog.tsx';

/** Opens what concerns the learner's work as a whole: whose it is, files, clearing, support. */
export function open(): void {
  showDialog('Your work', (props) => <YourWork {...props} />);
}

function YourWork({ close }: DialogProps) {
  const state = useStore($saveState);
  const learner = useStore($learner);
  const [naming, setNaming] = useState(false);
  const onWeb = settings().standard === 'web';
  return (
    <>
      <p>{saveWords(state, showTime)}</p>
      {learner && <p>This is the work of {learner.name || 'the learner your LMS named'}.</p>}
      <ProgressFile />
      {onWeb && !naming && (
        <p>
          <button type="button" class="plain" onClick={() => setNaming(true)}>
            {learner ? 'Somebody else is working here now' : 'Say whose work this is'}
          </button>
        </p>
      )}
      {naming && <NameForm onDone={() => setNaming(false)} />}
      <ClearDevice />
      <div class="actions">
        <button type="button" onClick={close}>
          Close
        </button>
        <button type="button" class="quiet" data-open="support">
          Report for support
        </button>
      </div>
    </>
  );
}
