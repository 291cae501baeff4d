/** A file's size as people read it: `263 kB`, `1.2 MB`; thousands, as Windows does not but SI does. */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
