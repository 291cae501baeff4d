/** What is written in a worksheet: texts by key, `field`, or `field.row`, or `result.line`. */
export type Written = ReadonlyMap<string, string>;

const shape = /^([a-z0-9][a-z0-9.-]*)=(.*)$/;

/**
 * A worksheet as it is kept: a line `key=text` for each thing filled in. What cannot be read is left
 * out, of two lines with one key the later counts, and keys that this version does not know stay.
 */
export function readWritten(text: string): Map<string, string> {
  const written = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, key, value] = shape.exec(line) ?? [];
    if (key !== undefined && value) written.set(key, unescaped(value));
  }
  return written;
}

/** The same for keeping; what is empty is left out. */
export function keptText(written: Written): string {
  return [...written]
    .filter(([key, value]) => value !== '' && shape.test(`${key}=`))
    .map(([key, value]) => `${key}=${escaped(value)}`)
    .join('\n');
}

/** The kept text with one thing changed. */
export function withWritten(text: string, key: string, value: string): string {
  return keptText(readWritten(text).set(key, value));
}

function escaped(value: string): string {
  return value.replace(/\\/g, '\\\\').replace(/\r\n?|\n/g, '\\n');
}

function unescaped(value: string): string {
  return value.replace(/\\(.?)/g, (_, next: string) => (next === 'n' ? '\n' : next));
}
