import type { MakeProgress } from './make-messages.ts';

/** How far the making of packages is, as a bar and in words. */
export function Progress({ progress }: { readonly progress: MakeProgress | null }) {
  return (
    <p class="builder-progress">
      <label for="builder-progress">{progressWords(progress)}</label>
      {progress ? (
        <progress id="builder-progress" max={progress.of} value={progress.done} />
      ) : (
        <progress id="builder-progress" />
      )}
    </p>
  );
}

function progressWords(progress: MakeProgress | null): string {
  if (!progress) return 'Getting ready';
  const { step, done, of } = progress;
  if (step === 'reading') return `Reading this site’s files: ${done} of ${of}`;
  return of === 1 || done === of
    ? `Packing ${progress.title}`.trimEnd()
    : `Packing ${done + 1} of ${of}: ${progress.title}`;
}
