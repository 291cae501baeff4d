import { useState } from 'preact/hooks';

interface Props {
  readonly live: boolean;
  /** What came of the last choice. */
  readonly said: string;
  readonly onChoose: (files: readonly File[]) => Promise<void>;
  readonly onSample: () => Promise<void>;
}

/** Where files are chosen or dropped, any number at once. */
export function ChooseFiles({ live, said, onChoose, onSample }: Props) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void onChoose([...(event.dataTransfer?.files ?? [])]);
  };
  return (
    <section class="class-choose no-print" aria-labelledby="class-choose">
      <h2 id="class-choose" tabIndex={-1}>
        Your files
      </h2>
      <div
        class="class-drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label class="button file-button">
          Choose files
          <input
            class="unseen"
            type="file"
            multiple
            accept=".txt,.csv,.tsv,.xlsx,.ods,.json"
            disabled={!live}
            onChange={(event) => {
              const chosen = [...(event.currentTarget.files ?? [])];
              event.currentTarget.value = '';
              void onChoose(chosen);
            }}
          />
        </label>
        <p>or drop them here, as many at once as you like.</p>
        <button type="button" class="quiet" disabled={!live} onClick={() => void onSample()}>
          Try it with an invented class
        </button>
      </div>
      <p class="class-said" role="status">
        {said}
      </p>
    </section>
  );
}
