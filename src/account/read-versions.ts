import { accountKeyParts } from './keys.ts';
import type { Version } from './versions.ts';

/** Versions as they were stored; what is not a version is left out, and nothing throws. */
export function readVersions(text: string | null): Version[] {
  let data: unknown;
  try {
    data = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  return Array.isArray(data) ? data.filter(isVersion) : [];
}

function isVersion(data: unknown): data is Version {
  if (typeof data !== 'object' || data === null) return false;
  const { at, why, texts } = data as Record<string, unknown>;
  return (
    Number.isFinite(at) &&
    typeof why === 'string' &&
    typeof texts === 'object' &&
    texts !== null &&
    Object.entries(texts).every(
      ([key, value]) => accountKeyParts(key) !== null && typeof value === 'string',
    )
  );
}
