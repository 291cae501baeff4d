import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/**
 * What xmllint finds wrong with a manifest, checked against all schemas of its standard at once.
 *
 * @param folder Where the standard's control documents lie.
 * @param schemas File names by namespace.
 */
export async function manifestErrors(
  xml: string,
  folder: string,
  schemas: Readonly<Record<string, string>>,
): Promise<string[]> {
  const imports = Object.entries(schemas).map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  const all = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
  const preload = readdirSync(folder).map((fileName) => ({
    fileName,
    contents: readFileSync(join(folder, fileName), 'utf8'),
  }));
  const result = await validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents: xml }],
    schema: [{ fileName: 'all.xsd', contents: all }],
    preload,
  });
  return result.errors.map(({ rawMessage }) => rawMessage);
}
