import { Unreadable } from './file-problem.ts';

/** A piece of an XML text. Names are without prefix; an empty element is opened and closed. */
export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: XmlAttributes }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** Attributes by their names without prefix. */
export type XmlAttributes = ReadonlyMap<string, string>;

const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
};

/**
 * The pieces of an XML text such as spreadsheets consist of. It declares no entities of its own
 * (a document type is refused), so nothing in it can grow. Throws `Unreadable` if it breaks off.
 */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    const text = xml.slice(at, open === -1 ? xml.length : open);
    if (text !== '') yield { kind: 'text', text: resolved(text) };
    if (open === -1) return;
    if (xml.startsWith('<!--', open)) at = after(xml, '-->', open + 4);
    else if (xml.startsWith('<?', open)) at = after(xml, '?>', open + 2);
    else if (xml.startsWith('<![CDATA[', open)) {
      at = after(xml, ']]>', open + 9);
      yield { kind: 'text', text: xml.slice(open + 9, at - 3) };
    } else if (xml.startsWith('<!', open)) throw broken();
    else {
      at = tagEnd(xml, open);
      yield* tag(xml.slice(open + 1, at - 1));
    }
  }
}

function* tag(inside: string): Generator<XmlToken> {
  if (inside.startsWith('/')) return yield { kind: 'close', name: local(inside.slice(1).trim()) };
  const empty = inside.endsWith('/');
  const [, name = ''] = /^([^\s/]+)/.exec(inside) ?? [];
  if (name === '') throw broken();
  const attributes = new Map<string, string>();
  for (const [, key = '', , double, single] of inside
    .slice(name.length)
    .matchAll(/([^\s=]+)\s*=\s*("([^"]*)"|'([^']*)')/g)) {
    attributes.set(local(key), resolved(double ?? single ?? ''));
  }
  yield { kind: 'open', name: local(name), attributes };
  if (empty) yield { kind: 'close', name: local(name) };
}

/** Behind the `>` of a tag: one in quotes does not end it. */
function tagEnd(xml: string, open: number): number {
  let quote = '';
  for (let at = open + 1; at < xml.length; at += 1) {
    const sign = xml[at]!;
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at + 1;
  }
  throw broken();
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at === -1) throw broken();
  return at + mark.length;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function resolved(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function broken(): Unreadable {
  return new Unreadable(
    'This spreadsheet is damaged: what is inside cannot be read.',
    'Download the report again, or choose its text form (.txt).',
  );
}
