/** An element of an XML file, with its text and its children by name. */
export interface XmlElement {
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text, its children's left out. */
  text: string;
  readonly children: Record<string, XmlElement[]>;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescape(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

/**
 * Reads XML without a document type, as far as a file of ours goes. Whether it is well formed is
 * xmllint's to say; here an end that does not close what was opened last is an error.
 */
export function readXml(file: string): XmlElement {
  const root: XmlElement = { attributes: {}, text: '', children: {} };
  const open: { name: string; element: XmlElement }[] = [{ name: '', element: root }];
  const body = file.replace(/^<\?xml[^>]*\?>/, '').replace(/\r\n?/g, '\n');
  for (const [, end, name = '', rest = '', text = ''] of body.matchAll(
    /<(\/?)([\w:-]+)([^<>]*)>|([^<]+)/g,
  )) {
    const last = open.at(-1)!;
    if (!name) last.element.text += unescape(text);
    else if (end) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      const attributes = Object.fromEntries(
        [...rest.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
          key,
          unescape(value),
        ]),
      );
      const element: XmlElement = { attributes, text: '', children: {} };
      (last.element.children[name] ??= []).push(element);
      if (!rest.endsWith('/')) open.push({ name, element });
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)!.name}> is never closed`);
  return root;
}
