import { startAgain } from '../../stores/actions.ts';
import { criterionLabel } from '../../course/criterion-label.ts';
import { outlineOf } from '../../stores/package-settings.ts';
import { showDialog } from './show-dialog.tsx';

/** Asks before a criterion is started again, naming what goes and what stays. */
export function open(button: HTMLElement): void {
  const code = Number(button.dataset['code']);
  const outline = outlineOf(code);
  if (!outline) return;
  showDialog(`Start ${criterionLabel(outline.id)} again?`, ({ close }) => (
    <>
      <p>
        These go back to the beginning: sections reached, your way through the scenario, and the
        check you are in.
      </p>
      <p>These stay: everything you wrote, your best check score, and completion once reached.</p>
      <div class="actions">
        <button
          type="button"
          onClick={() => {
            startAgain(code);
            close();
          }}
        >
          Start again
        </button>
        <button type="button" class="quiet" onClick={close}>
          Leave it as it is
        </button>
      </div>
    </>
  ));
}
