/** The fields Moodle puts before the values; they count against what a beacon carries. */
const envelope = 'id=123&a=7&sesskey=0123456789&attempt=1&scoid=42';

/**
 * What goes over the line: Moodle's form fields, `cmi.core.exit` → `cmi__core__exit=suspend`. ASCII
 * only, so its length is its size in bytes.
 */
export function encodePayload(values: Iterable<readonly [string, string]>): string {
  let body = envelope;
  for (const [element, value] of values) {
    body += `&${element.replaceAll('.', '__')}=${encodeURIComponent(value)}`;
  }
  return body;
}

/** The values in what came over the line. */
export function decodePayload(body: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const field of body.split('&')) {
    const [name = '', value = ''] = field.split('=');
    if (name.includes('__')) values[name.replaceAll('__', '.')] = decodeURIComponent(value);
  }
  return values;
}
