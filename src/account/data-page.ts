import { escapeMarkup } from './escape-markup.ts';

/** Kinds of files that this course writes as pages and reads again. */
export type DataKind = 'outcome-four-accounts' | 'outcome-four-feedback';

/** What came of reading a file. A refused one changed nothing. */
export type DataRead<T> =
  { readonly ok: true; readonly content: T } | { readonly ok: false; readonly reason: string };

const format = 1;
const before = '<script type="application/json" id="outcome-four">';
const after = '</script>';
/** No file of ours is nearly so long, in characters. */
const longest = 8_000_000;

/**
 * A page that shows something to anybody and carries it as data for this course. The page runs
 * nothing, and its policy forbids everything but its own styles.
 * @param body markup; whatever a person typed must be escaped in it
 * @param content survives as it is, lone surrogates included
 */
export function dataPage(kind: DataKind, title: string, body: string, content: unknown): string {
  const json = JSON.stringify({ kind, format, sum: sumOf(content), content });
  // Without `<` nothing inside can end the element or begin another.
  const data = json
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return (
    '<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8">' +
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<title>${escapeMarkup(title)}</title><style>${style}</style></head>\n<body>\n${body}\n` +
    `${before}${data}${after}\n</body></html>\n`
  );
}

/**
 * Reads the data of such a page. Only a text is searched: no markup is ever built from the file, so
 * none of it can run.
 * @param is says whether the content has the right shape
 */
export function readDataPage<T>(
  kind: DataKind,
  text: string,
  is: (content: unknown) => content is T,
): DataRead<T> {
  if (text.length > longest) return refused('It is far longer than any file of this course.');
  const from = text.lastIndexOf(before);
  const to = text.indexOf(after, from);
  if (from < 0 || to < 0) return refused('It is not a file that this course wrote.');
  let data: unknown;
  try {
    data = JSON.parse(text.slice(from + before.length, to));
  } catch {
    return refused('It was cut off or changed since it was saved. Use another copy of it.');
  }
  if (typeof data !== 'object' || data === null) return refused('It is not a file of this course.');
  const page = data as Record<string, unknown>;
  if (page['kind'] !== kind) return refused(otherKind(page['kind']));
  if (typeof page['format'] !== 'number' || page['format'] > format) {
    return refused('It was made by a newer version of this course. Open it there.');
  }
  const { content } = page;
  if (page['sum'] !== sumOf(content)) {
    return refused('It was changed or damaged since it was saved. Use another copy of it.');
  }
  if (!is(content)) return refused('What it holds does not fit this course.');
  return { ok: true, content };
}

function refused(why: string): { ok: false; reason: string } {
  return { ok: false, reason: `This file was not opened. ${why} Nothing here was changed.` };
}

function otherKind(kind: unknown): string {
  if (kind === 'outcome-four-accounts') return 'It holds accounts, and no feedback.';
  if (kind === 'outcome-four-feedback') {
    return 'It holds a tutor’s feedback: open it with “Open feedback”.';
  }
  return 'It is not a file of this course.';
}

/** FNV-1a of the content's JSON: tells damage, and is no protection against intent. */
function sumOf(content: unknown): number {
  let sum = 0x811c9dc5;
  for (const sign of JSON.stringify(content) ?? '') {
    sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return sum;
}

const style =
  'body{font:18px/1.6 Arial,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#1a1f26;background:#fff}' +
  'h1,h2,h3{line-height:1.25;break-after:avoid}blockquote{margin:1rem 0;padding-left:1rem;border-left:4px solid #8f420a}' +
  'table{border-collapse:collapse;width:100%}td,th{border:1px solid #7a7466;padding:.4rem;text-align:left;vertical-align:top}' +
  '.sign td{height:3rem}.draft{position:fixed;top:0;right:1rem;font-weight:700;letter-spacing:.1em}' +
  'article{break-before:page}';
