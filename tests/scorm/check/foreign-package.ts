import { bytesOf } from '../../../scorm/file-map.ts';
import type { ReadZip } from '../../../scorm/read-zip.ts';

/** A manifest as another maker might write it; the parts can be exchanged. */
export function manifest({
  version = '<schemaversion>1.2</schemaversion>',
  item = '<item identifier="I" identifierref="R"><title>Module 1</title></item>',
  resource = '<resource identifier="R" adlcp:scormtype="sco" href="start.html?a=1"><file href="start.html"/></resource>',
} = {}): string {
  return (
    `<manifest identifier="M"><metadata><schema>ADL SCORM</schema>${version}</metadata>` +
    `<organizations><organization identifier="O"><title>Customer care</title>${item}</organization>` +
    `</organizations><resources>${resource}</resources></manifest>`
  );
}

/** Files as if they had been read from a zip. */
export function unpacked(texts: Readonly<Record<string, string>>): ReadZip {
  const files = new Map(Object.entries(texts).map(([name, text]) => [name, bytesOf(text)]));
  const sizes = new Map([...files].map(([name, { length }]) => [name, length]));
  return { problem: null, files, sizes };
}
