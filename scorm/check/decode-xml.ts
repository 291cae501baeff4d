/** An XML file's text, by its byte order mark or else by the encoding that it declares. */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const label = /^(?:\u{EF}\u{BB}\u{BF})?<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/u.exec(
    start,
  );
  try {
    return new TextDecoder(label?.[1] ?? 'utf-8').decode(bytes);
  } catch {
    // An encoding that nobody knows.
    return new TextDecoder('utf-8').decode(bytes);
  }
}
