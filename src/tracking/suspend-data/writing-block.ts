import { deflateSync, Inflate, strToU8 } from 'fflate';
import type { Latest } from '../../course/attempt/attempt.ts';
import type { Writing } from '../../course/writing/writing.ts';
import { emptyWriting } from '../../course/writing/writing.ts';
import { bytesToText, textToBytes } from './base64url.ts';
import { openBlock, sealBlock } from './block.ts';
import type { Decoded } from './decoded.ts';
import { sealLine, soundLines } from './line.ts';

/** Version of the writing's saved form. */
const version = 1;

/** Bytes inflated at a time where some are damaged. */
const smallStep = 64;

/** Writing as read back. */
export interface DecodedWriting extends Decoded {
  readonly writing: Writing;
}

/**
 * Writing as text: one line of JSON for the epoch and one for each text, in the order of their
 * keys, deflated, in base64url. JSON keeps every character, lone surrogates too (as `\ud800`).
 */
export function encodeWriting(writing: Writing): string {
  const texts = Object.entries(writing.texts)
    .map(([key, { value, at }]) => JSON.stringify([key, value, at.count, at.device]))
    .sort();
  const lines = [JSON.stringify(writing.epoch), ...texts].map(sealLine).join('');
  return sealBlock(version, bytesToText(deflateSync(strToU8(lines), { level: 9 })));
}

/** Reads `encodeWriting`'s text; never throws. `''` is sound: nothing was ever saved. */
export function decodeWriting(text: string): DecodedWriting {
  if (text === '') return { writing: emptyWriting, damaged: false };
  const { body, state } = openBlock(text, version);
  if (state === 'newer') return { writing: emptyWriting, damaged: false, newer: true, raw: text };
  const bytes = textToBytes(body);
  const values = soundLines(inflated(bytes, state === 'sound' ? bytes.length : smallStep));
  const writing = {
    epoch: values.find((value) => typeof value === 'number') ?? 0,
    texts: Object.fromEntries(values.filter(isText).map(textFrom)),
  };
  return state === 'damaged' ? { writing, damaged: true, raw: text } : { writing, damaged: false };
}

/** As much as can be inflated, in steps of so many bytes; all that a failing step held is lost. */
function inflated(bytes: Uint8Array, step: number): string {
  const chunks: string[] = [];
  const decoder = new TextDecoder();
  const inflate = new Inflate((chunk) => chunks.push(decoder.decode(chunk, { stream: true })));
  try {
    for (let at = 0; at < bytes.length; at += step) {
      inflate.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    }
  } catch {
    // Whatever fflate says, the checksums of block and lines tell what is sound.
  }
  return chunks.join('');
}

type TextLine = [key: string, value: string, count: number, device: number];

function isText(value: unknown): value is TextLine {
  return (
    Array.isArray(value) &&
    typeof value[0] === 'string' &&
    typeof value[1] === 'string' &&
    Number.isSafeInteger(value[2]) &&
    Number.isSafeInteger(value[3])
  );
}

function textFrom([key, value, count, device]: TextLine): [string, Latest<string>] {
  return [key, { value, at: { count, device } }];
}
