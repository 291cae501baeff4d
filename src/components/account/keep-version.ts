import { readVersions } from '../../account/read-versions.ts';
import { type Version, versionTexts, withVersion } from '../../account/versions.ts';
import { deviceNote, putDeviceNote } from '../../stores/device-notes.ts';

/** The versions of one account that this device holds, oldest first. */
export function versionsOf(criterion: string): Version[] {
  return readVersions(deviceNote(`versions:${criterion}`));
}

/**
 * Keeps an account's texts as a version of it. Returns false if it lives only as long as the page.
 * @param at in ms since 1970
 */
export function keepVersion(
  criterion: string,
  texts: Readonly<Record<string, string>>,
  why: string,
  at: number,
): boolean {
  const kept = versionTexts(texts);
  if (Object.keys(kept).length === 0) return true;
  const old = versionsOf(criterion);
  const next = withVersion(old, { at, why, texts: kept });
  return next === old || putDeviceNote(`versions:${criterion}`, JSON.stringify(next));
}
