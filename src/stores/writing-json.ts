import type { Latest } from '../course/attempt/attempt.ts';
import type { Writing } from '../course/writing/writing.ts';

const version = 1;

/** Writing as JSON, for this device and for files: there is room, and it can be read by eye. */
export function writingToJson(writing: Writing): string {
  return JSON.stringify({ version, epoch: writing.epoch, texts: writing.texts });
}

/** Writing from JSON; `damaged` or `newer` if it is not ours, so that it can be moved aside. */
export function writingFromJson(text: string): Writing | 'damaged' | 'newer' {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return 'damaged';
  }
  if (!isRecord(data)) return 'damaged';
  if (typeof data.version === 'number' && data.version > version) return 'newer';
  const { epoch, texts } = data;
  if (data.version !== version || !isCount(epoch) || !isRecord(texts)) return 'damaged';
  if (!Object.values(texts).every(isLatestText)) return 'damaged';
  return { epoch, texts: texts as Record<string, Latest<string>> };
}

function isLatestText(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.value === 'string' &&
    isRecord(value.at) &&
    isCount(value.at.count) &&
    isCount(value.at.device)
  );
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
