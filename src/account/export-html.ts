import type { AccountFile } from './account-file.ts';
import type { Bundle, Cover } from './bundle.ts';
import { dataPage } from './data-page.ts';
import type { AccountDocument, DocumentSection } from './document.ts';
import { escapeMarkup as safe } from './escape-markup.ts';
import { anchored, anchorsIn } from './matrix.ts';
import type { Block } from './paragraphs.ts';

/** The bundle as a page that any browser shows and this course opens again. */
export function toHtml(bundle: Bundle, file: AccountFile): string {
  const { title, draft, cover, accounts } = bundle;
  const body =
    (draft ? `<p class="draft">${safe(draft)}</p>` : '') +
    (cover ? coverMarkup(cover) : '') +
    accounts.map((one) => account(one, anchorsIn(cover?.rows ?? []))).join('\n');
  return dataPage('outcome-four-accounts', title, body, file);
}

function coverMarkup({ words, units, learner, centre, rows }: Cover): string {
  const named = units.map(
    ({ code, title, reference, numbers }) =>
      `<p>${safe(`${words.unit}: ${code} ${title}`)}<br>${safe(`${words.reference}: ${reference}`)}` +
      `<br>${safe(`${words.numbers}: ${numbers}`)}</p>`,
  );
  return (
    `<header><h1>${safe(words.title)}</h1>${named.join('')}` +
    `<p>${safe(`${words.learner}: ${learner}`)}<br>${safe(`${words.centre}: ${centre}`)}</p>` +
    table(
      words.matrix,
      [words.criterion, words.part, words.where],
      rows.map(({ criterion, part, where, anchor }) => [
        safe(criterion),
        safe(part),
        anchor ? `<a href="#${anchor}">${safe(where)}</a>` : safe(where),
      ]),
    ) +
    table(
      words.signatures,
      [words.role, words.signature, words.signed],
      words.signers.map((signer) => [safe(signer), '', '']),
      ' class="sign"',
    ) +
    `<p>${safe(words.note)}</p></header>`
  );
}

/** @param rows cells as markup */
function table(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  look = '',
): string {
  const cells = (name: string, list: readonly string[]) =>
    `<tr>${list.map((inner) => `<${name} dir="auto">${inner}</${name}>`).join('')}</tr>`;
  return (
    `<h2>${safe(title)}</h2><table${look}><thead>${cells('th', head.map(safe))}</thead>` +
    `<tbody>${rows.map((row) => cells('td', row)).join('')}</tbody></table>`
  );
}

function account(document: AccountDocument, anchors: ReadonlySet<string>): string {
  const by = [document.learner, document.date].filter((part) => part !== '').join(', ');
  const { declaration } = document;
  const lines = declaration.lines.map(({ label, text }) =>
    label ? `<p>${safe(label)}<br><b dir="auto">${safe(text)}</b></p>` : `<p>${safe(text)}</p>`,
  );
  return (
    `<article><h1>${safe(document.title)}</h1>` +
    `<p>${safe(document.unit)}<br><span dir="auto">${safe(by)}</span></p>` +
    `<blockquote>${safe(document.criterion)}</blockquote>` +
    document.sections
      .map(({ title, blocks }, at) => {
        const inner = anchored(document.id, at, blocks, anchors, block);
        return `<h2 dir="auto">${safe(title)}</h2>${inner.join('')}`;
      })
      .join('') +
    (document.facts.length > 0 ? '<h2>My facts</h2>' : '') +
    document.facts.map(fact).join('') +
    `<h2>${safe(declaration.title)}</h2>${lines.join('')}` +
    `<p><i>${safe(document.note)}</i></p></article>`
  );
}

function fact({ title, blocks }: DocumentSection): string {
  return `<h3 dir="auto">${safe(title)}</h3>${blocks.map((one) => block(one, '')).join('')}`;
}

function block(block: Block, anchor: string): string {
  const id = anchor && ` id="${anchor}"`;
  if (block.kind === 'list') {
    return `<ul${id} dir="auto">${block.items.map((item) => `<li>${safe(item)}</li>`).join('')}</ul>`;
  }
  return `<p${id} dir="auto">${block.lines.map(safe).join('<br>')}</p>`;
}
