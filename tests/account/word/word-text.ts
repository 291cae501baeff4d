import { strFromU8, unzipSync } from 'fflate';

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** The lines of a Word file's document, paragraph by paragraph, as its reader gets them. */
export function wordLines(file: Uint8Array): string[] {
  const xml = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) =>
    text.replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all),
  );
}
