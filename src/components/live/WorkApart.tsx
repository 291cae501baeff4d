import { useStore } from '@nanostores/preact';
import { $workApart, leaveApart } from '../../stores/work-apart.ts';
import type { WorkApart as Apart } from '../../stores/work-apart.ts';

/** Asks whether work done here while the LMS did not open the course is this learner's. */
export function WorkApart() {
  const found = useStore($workApart);
  return (
    <>
      {found.map((apart) => (
        <section key={apart.keys.start} class="strip" aria-label="Is this work yours?">
          <div>
            <p>
              <strong>Is this work yours?</strong> Somebody worked on this device
              {apart.name && ` as ${apart.name}`} when the LMS did not open the course. If it was
              you, add it: nothing you have is undone. If not, it stays as it is.
            </p>
            <div class="strip-row">
              <button type="button" onClick={() => take(apart)}>
                It is mine: add it
              </button>
              <button type="button" class="plain" onClick={() => leaveApart(apart)}>
                It is not mine
              </button>
            </div>
          </div>
        </section>
      ))}
    </>
  );
}

function take(apart: Apart): void {
  void import('../../stores/take-work-apart.ts').then(({ takeWorkApart }) => takeWorkApart(apart));
}
