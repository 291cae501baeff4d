import { readXml as read, type XmlElement as ReadElement } from '../../../scorm/check/read-xml.ts';

/** An element of an XML file, with its text and its children by name. */
export interface XmlElement {
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text, its children's left out. */
  readonly text: string;
  readonly children: Readonly<Record<string, XmlElement[]>>;
}

/** Reads an XML file, its outermost element by name like any other. Throws if it is not well-formed. */
export function readXml(file: string): XmlElement {
  const outermost = read(file);
  if ('words' in outermost) throw new Error(`line ${outermost.line}: ${outermost.words}`);
  return { attributes: {}, text: '', children: byName([outermost]) };
}

function byName(elements: readonly ReadElement[]): Record<string, XmlElement[]> {
  const named: Record<string, XmlElement[]> = {};
  for (const { name, attributes, text, children } of elements) {
    (named[name] ??= []).push({
      attributes: Object.fromEntries(attributes),
      text,
      children: byName(children),
    });
  }
  return named;
}
