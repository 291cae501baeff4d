import type { PackageSettings } from '../src/course/package-settings.ts';
import { manifestIdentifiers } from './manifest-identifiers.ts';
import { xmlText } from '../src/course/xml-text.ts';
import { xmlTitle } from './xml.ts';

/**
 * `imsmanifest.xml` of SCORM 2004 4th Edition (ADL, Content Aggregation Model 1.1): one item, one
 * SCO that lists every file. The delivery controls say that the content itself sets completion and
 * success, or Moodle would set them.
 */
export function manifest2004(settings: PackageSettings, files: readonly string[]): string {
  const ids = manifestIdentifiers(settings.id);
  const title = xmlTitle(settings.title);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${ids.manifest}" version="${xmlText(settings.version)}"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
  xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="${ids.organization}">
    <organization identifier="${ids.organization}">
      <title>${title}</title>
      <item identifier="${ids.item}" identifierref="${ids.resource}" isvisible="true">
        <title>${title}</title>
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${ids.resource}" type="webcontent" adlcp:scormType="sco" href="index.html">
${files.map((name) => `      <file href="${xmlText(name)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}
