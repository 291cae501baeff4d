import type { PackageSettings } from '../src/course/package-settings.ts';
import { manifestIdentifiers } from './manifest-identifiers.ts';
import { xmlText } from '../src/course/xml-text.ts';
import { xmlTitle } from './xml.ts';

/**
 * `imsmanifest.xml` of SCORM 1.2 (ADL, Content Aggregation Model 1.2): one item, one SCO that lists
 * every file. No mastery score: Moodle lets it override what the content reports.
 */
export function manifest12(settings: PackageSettings, files: readonly string[]): string {
  const ids = manifestIdentifiers(settings.id);
  const title = xmlTitle(settings.title);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${ids.manifest}" version="${xmlText(settings.version)}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="${ids.organization}">
    <organization identifier="${ids.organization}">
      <title>${title}</title>
      <item identifier="${ids.item}" identifierref="${ids.resource}" isvisible="true">
        <title>${title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${ids.resource}" type="webcontent" adlcp:scormtype="sco" href="index.html">
${files.map((name) => `      <file href="${xmlText(name)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}
