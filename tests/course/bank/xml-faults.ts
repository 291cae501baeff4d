import { validateXML } from 'xmllint-wasm';

/** Nothing but the root is asked of it, so that all that can be wrong is that it is no XML. */
const anything = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="quiz">
  <xs:complexType mixed="true"><xs:sequence>
    <xs:any processContents="skip" minOccurs="0" maxOccurs="unbounded"/>
  </xs:sequence></xs:complexType></xs:element></xs:schema>`;

/** What xmllint finds wrong with a file of questions: whether it is well formed. */
export async function xmlFaults(xml: string): Promise<string[]> {
  const result = await validateXML({
    xml: [{ fileName: 'questions.xml', contents: xml }],
    schema: [{ fileName: 'anything.xsd', contents: anything }],
  });
  return result.errors.map(({ rawMessage }) => rawMessage);
}
