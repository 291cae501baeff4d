import type { AccountDocument, DocumentSection } from '../../account/document.ts';
import type { Block } from '../../account/paragraphs.ts';

/** One account on paper. */
export function PrintedAccount({ document }: { readonly document: AccountDocument }) {
  const by = [document.learner, document.date].filter((part) => part !== '').join(', ');
  return (
    <article class="account-on-paper">
      <div class="account-head">
        <h1>{document.title}</h1>
      </div>
      <p>
        {document.stamp}
        <br />
        {document.unit}
        <br />
        {by}
      </p>
      <p class="account-criterion">{document.criterion}</p>
      {document.sections.map(printedSection)}
      {document.facts.length > 0 && <h2>My facts</h2>}
      {document.facts.map(printedSection)}
      <section>
        <h2>{document.declaration.title}</h2>
        {document.declaration.lines.map(({ label, text }) => (
          <p>
            {label} {label ? <strong dir="auto">{text}</strong> : text}
          </p>
        ))}
      </section>
      <p class="small">{document.note}</p>
    </article>
  );
}

function printedSection({ title, blocks }: DocumentSection) {
  return (
    <section key={title}>
      <h2 dir="auto">{title}</h2>
      {blocks.map(printedBlock)}
    </section>
  );
}

function printedBlock(block: Block) {
  return block.kind === 'list' ? (
    <ul dir="auto">
      {block.items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  ) : (
    <p dir="auto" class="account-own">
      {block.lines.join('\n')}
    </p>
  );
}
