import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An attribute with its place in the page's text: from its name to its closing quote. */
export interface HtmlAttribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** An element as it stands in a page's text, with offsets in UTF-16 units. */
export interface HtmlElement {
  /** In lower case: `astro-island`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, HtmlAttribute>;
  readonly start: number;
  /** Just after its start tag. */
  readonly innerStart: number;
  /** Just before its end tag. */
  readonly innerEnd: number;
  readonly end: number;
  readonly parent: HtmlElement | null;
  /** The text directly inside, without that of elements inside it. */
  readonly ownText: string;
}

/** Pages are read again for every package that holds them, and often word for word the same. */
const read = new Map<string, readonly HtmlElement[]>();
/** So many are remembered: a course's pages in the forms that its packages give them. */
const most = 400;

/** Every element that stands in the page's text, in order, those inside templates included. */
export function htmlElements(html: string): readonly HtmlElement[] {
  const known = read.get(html);
  if (known) return known;
  const elements = readElements(html);
  if (read.size >= most) read.clear();
  read.set(html, elements);
  return elements;
}

function readElements(html: string): HtmlElement[] {
  const found: HtmlElement[] = [];

  const visit = (node: Tree.Node, parent: HtmlElement | null): void => {
    let here = parent;
    if ('tagName' in node && node.sourceCodeLocation) {
      here = elementOf(node, node.sourceCodeLocation, parent);
      found.push(here);
    }
    if ('content' in node) visit(node.content, here);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, here);
  };

  visit(parse(html, { sourceCodeLocationInfo: true }), null);
  return found;
}

function elementOf(
  node: Tree.Element,
  place: NonNullable<Tree.Element['sourceCodeLocation']>,
  parent: HtmlElement | null,
): HtmlElement {
  const attributes = new Map<string, HtmlAttribute>();
  for (const { name: local, prefix, value } of node.attrs) {
    const name = prefix ? `${prefix}:${local}` : local;
    const span = place.attrs?.[name];
    if (span) {
      attributes.set(name, { name, value, start: span.startOffset, end: span.endOffset });
    }
  }
  const innerStart = place.startTag?.endOffset ?? place.endOffset;
  return {
    name: node.tagName,
    attributes,
    start: place.startOffset,
    innerStart,
    innerEnd: Math.max(innerStart, place.endTag?.startOffset ?? place.endOffset),
    end: place.endOffset,
    parent,
    ownText: node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''),
  };
}

/** An attribute as it is written in a page. */
export function attributeText(name: string, value: string): string {
  return `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}
