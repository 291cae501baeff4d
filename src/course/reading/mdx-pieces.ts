/** A tag in the body of a lesson. */
export interface Tag {
  readonly kind: 'tag';
  /** `Question`, `Section`, …: capitals are components, lower case is HTML. */
  readonly name: string;
  readonly form: 'open' | 'close' | 'alone';
  /** Value of each attribute: a text, the raw source of an expression, or `''` for none. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Place of its first character in the body. */
  readonly start: number;
}

/** Markdown between two tags. */
export interface Text {
  readonly kind: 'text';
  readonly text: string;
  readonly start: number;
}

/** What a lesson's body is made of. */
export type Piece = Tag | Text;

/** A stretch that holds no tags: fenced code, code in a line, a comment in braces. */
const opaque = /```[\s\S]*?(?:```|$)|`[^`\n]*`|\{\/\*[\s\S]*?(?:\*\/\}|$)/y;
const tagStart = /<(\/?)([A-Za-z][\w.]*)/y;
const attribute = /\s*([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(?=(\{))))?/y;

function stickyExec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The place just after the brace that closes the one at `at`; texts may hold braces. */
function afterBrace(text: string, at: number): number {
  let depth = 0;
  let quote = '';
  for (let i = at; i < text.length; i += 1) {
    const char = text[i] ?? '';
    if (quote !== '') {
      if (char === '\\') i += 1;
      else if (char === quote) quote = '';
    } else if (char === '"' || char === "'" || char === '`') quote = char;
    else if (char === '{') depth += 1;
    else if (char === '}' && (depth -= 1) === 0) return i + 1;
  }
  return text.length;
}

function readTag(body: string, start: number): { tag: Tag; end: number } | null {
  const head = stickyExec(tagStart, body, start);
  if (!head) return null;
  const attributes: Record<string, string> = {};
  let at = start + head[0].length;
  for (;;) {
    const found = stickyExec(attribute, body, at);
    if (!found) break;
    at += found[0].length;
    const name = found[1] ?? '';
    if (found[4] === '{') {
      const end = afterBrace(body, at);
      attributes[name] = body.slice(at + 1, end - 1).trim();
      at = end;
    } else attributes[name] = found[2] ?? found[3] ?? '';
  }
  const tail = /\s*(\/?)>/y;
  const close = stickyExec(tail, body, at);
  if (!close) return null;
  const form = head[1] === '/' ? 'close' : close[1] === '/' ? 'alone' : 'open';
  const tag: Tag = { kind: 'tag', name: head[2] ?? '', form, attributes, start };
  return { tag, end: at + close[0].length };
}

/** Parts the body of a lesson into tags and the Markdown between them, in order. */
export function mdxPieces(body: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let at = 0;
  const keepText = (): void => {
    const text = body.slice(from, at);
    if (text !== '') pieces.push({ kind: 'text', text, start: from });
  };
  while (at < body.length) {
    const skipped = stickyExec(opaque, body, at);
    const read = skipped ? null : readTag(body, at);
    if (skipped && skipped[0].startsWith('{')) {
      keepText();
      at += skipped[0].length;
      from = at;
    } else if (read) {
      keepText();
      pieces.push(read.tag);
      at = read.end;
      from = at;
    } else at += skipped ? skipped[0].length : 1;
  }
  keepText();
  return pieces;
}
