import type { ComponentChildren } from 'preact';

/** Authors' one line of text: `**strong**` and `*emphasis*` are the only mark-up. */
export function inline(text: string): ComponentChildren[] {
  return text.split(/(\*\*[^*]+\*\*|\*[^*]+\*)/).map((piece) => {
    if (piece.startsWith('**')) return <strong>{piece.slice(2, -2)}</strong>;
    if (piece.startsWith('*') && piece.length > 2) return <em>{piece.slice(1, -1)}</em>;
    return piece;
  });
}

/** Authors' prose: paragraphs parted by empty lines. */
export function Prose({ text, class: name }: { text: string; class?: string }) {
  return (
    <>
      {text
        .trim()
        .split(/\n\s*\n/)
        .map((paragraph) => (
          <p class={name}>{inline(paragraph.replace(/\s*\n\s*/g, ' '))}</p>
        ))}
    </>
  );
}
