/** An element of an XML document. Names are without their prefix, since makers choose it freely. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside. */
  readonly text: string;
}

/** Where a document stops being well-formed, counted from 1, and why. */
export interface XmlProblem {
  readonly line: number;
  readonly column: number;
  readonly words: string;
}

/** So deep may elements lie in each other. */
const deepest = 200;

const nameStart = String.raw`[A-Za-z_:\u{C0}-\u{2FF}\u{370}-\u{1FFF}\u{3001}-\u{D7FF}\u{F900}-\u{FFFD}]`;
const nameRest = String.raw`[\w:.\-\u{B7}-\u{37D}\u{37F}-\u{1FFF}\u{203F}-\u{2040}\u{3001}-\u{D7FF}\u{F900}-\u{FFFD}]`;
const name = `${nameStart}${nameRest}*`;
const attribute = new RegExp(`\\s+(${name})\\s*=\\s*(?:"([^<"]*)"|'([^<']*)')`, 'uy');
const openTag = new RegExp(`<(${name})`, 'uy');
const closeTag = new RegExp(`</(${name})\\s*>`, 'uy');
const tagEnd = /\s*(\/?)>/uy;
const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** An element that is being read. */
interface Open {
  /** With its prefix. */
  readonly whole: string;
  readonly element: XmlElement & { readonly children: XmlElement[]; text: string };
}

function opened(whole: string, attributes: ReadonlyMap<string, string>): Open {
  return { whole, element: { name: local(whole), attributes, children: [], text: '' } };
}

class Broken extends Error {
  readonly at: number;
  constructor(at: number, words: string) {
    super(words);
    this.at = at;
  }
}

/**
 * Reads an XML document and says where it is not well-formed. A document type is passed over and
 * nothing it declares is used, so nothing in it can grow. Never throws.
 */
export function readXml(xml: string): XmlElement | XmlProblem {
  try {
    return read(xml.replace(/^\u{FEFF}/u, ''));
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    const before = xml.slice(0, error.at).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, words: error.message };
  }
}

function read(xml: string): XmlElement {
  const bad = forbidden.exec(xml);
  if (bad) throw new Broken(bad.index, 'a character that XML forbids');
  const root = opened('', new Map());
  const open: Open[] = [root];
  let at = 0;
  while (at < xml.length) {
    const here = open.at(-1) ?? root;
    if (xml[at] !== '<') {
      const end = xml.indexOf('<', at);
      const text = xml.slice(at, end === -1 ? xml.length : end);
      if (here === root && text.trim() !== '') throw new Broken(at, 'text outside all elements');
      here.element.text += resolved(text, at);
      at += text.length;
    } else if (xml.startsWith('<!--', at)) at = after(xml, '-->', at + 4, at);
    else if (xml.startsWith('<?', at)) at = after(xml, '?>', at + 2, at);
    else if (xml.startsWith('<![CDATA[', at) && here !== root) {
      const end = after(xml, ']]>', at, at);
      here.element.text += xml.slice(at + 9, end - 3);
      at = end;
    } else if (/^<!DOCTYPE\s/.test(xml.slice(at, at + 10)) && root.element.children.length === 0) {
      at = afterDoctype(xml, at);
    } else if (xml.startsWith('</', at)) at = close(xml, at, open);
    else at = begin(xml, at, open);
  }
  const last = open.at(-1);
  if (last && last !== root) throw new Broken(xml.length, `<${last.whole}> is never closed`);
  const [document] = root.element.children;
  if (!document) throw new Broken(xml.length, 'there is no element');
  return document;
}

/** Behind a start tag. */
function begin(xml: string, at: number, open: Open[]): number {
  const whole = matchAt(openTag, xml, at)?.[1];
  if (whole === undefined) throw new Broken(at, 'a “<” that begins nothing');
  let end = at + 1 + whole.length;
  const attributes = new Map<string, string>();
  const seen = new Set<string>();
  for (let found; (found = matchAt(attribute, xml, end)); end += found[0].length) {
    const [, key = '', double, single] = found;
    if (seen.has(key)) throw new Broken(end, `the attribute ${key} stands twice in <${whole}>`);
    seen.add(key);
    if (!/^xmlns(:|$)/.test(key)) attributes.set(local(key), resolved(double ?? single ?? '', end));
  }
  const finish = matchAt(tagEnd, xml, end);
  if (!finish) throw new Broken(end, `the tag <${whole}> is not written as XML asks`);
  const parent = open.at(-1);
  if (open.length === 1 && parent && parent.element.children.length > 0) {
    throw new Broken(at, 'a second element beside the outermost one');
  }
  if (open.length > deepest) throw new Broken(at, 'elements that lie too deep in each other');
  const element = opened(whole, attributes);
  parent?.element.children.push(element.element);
  if (!finish[1]) open.push(element);
  return end + finish[0].length;
}

/** Behind an end tag. */
function close(xml: string, at: number, open: Open[]): number {
  const found = matchAt(closeTag, xml, at);
  const last = open.length > 1 ? open.pop() : undefined;
  if (!found) throw new Broken(at, 'an end tag that is not written as XML asks');
  if (found[1] !== last?.whole) {
    const expected = last ? `expected </${last.whole}>` : 'expected none';
    throw new Broken(at, `unexpected </${found[1]}>, ${expected}`);
  }
  return at + found[0].length;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function after(xml: string, mark: string, from: number, at: number): number {
  const found = xml.indexOf(mark, from);
  if (found === -1) throw new Broken(at, `something that “${mark}” never ends`);
  return found + mark.length;
}

function afterDoctype(xml: string, at: number): number {
  const inner = /^<!DOCTYPE[^[>]*(\[[^\]]*\]\s*)?>/.exec(xml.slice(at));
  if (!inner) throw new Broken(at, 'a document type that is not written as XML asks');
  return at + inner[0].length;
}

function local(whole: string): string {
  return whole.slice(whole.indexOf(':') + 1);
}

function resolved(text: string, at: number): string {
  return text.replace(/&([^;\s&]*;?)/g, (whole, entity: string, place: number) => {
    const key = entity.slice(0, -1);
    if (entity.endsWith(';') && Object.hasOwn(named, key)) return named[key as keyof typeof named];
    const number = /^#(?:x([\da-f]{1,6})|(\d{1,7}));$/i.exec(entity);
    const code = number?.[1] ? parseInt(number[1], 16) : Number(number?.[2]);
    const sign = code <= 0x10ffff ? String.fromCodePoint(code) : '';
    if (sign === '' || forbidden.test(sign)) {
      throw new Broken(at + place, `“${whole}”, which stands for nothing in XML`);
    }
    return sign;
  });
}
