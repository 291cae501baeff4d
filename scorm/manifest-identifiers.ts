/** Names inside a manifest. */
export interface ManifestIdentifiers {
  readonly manifest: string;
  readonly organization: string;
  readonly item: string;
  readonly resource: string;
}

/**
 * Made from the package's permanent id alone: Moodle deletes a learner's tracks when the identifier
 * of an item disappears, so neither version nor title may be part of it. An `xs:ID` starts with a
 * letter. Throws if the id cannot be part of one.
 */
export function manifestIdentifiers(packageId: string): ManifestIdentifiers {
  if (!/^[a-z][a-z0-9-]*$/.test(packageId)) {
    throw new Error(
      `package id: unexpected \`${packageId}\`, expected lower-case words and hyphens`,
    );
  }
  return {
    manifest: `manifest-${packageId}`,
    organization: `organization-${packageId}`,
    item: `item-${packageId}`,
    resource: `resource-${packageId}`,
  };
}
