import { BitReader } from './bit-reader.ts';
import { BitWriter } from './bit-writer.ts';

/** The 64 digits of base64url (RFC 4648, section 5): safe in every LMS, URL and form. */
export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as base64url without padding. */
export function bytesToText(bytes: Uint8Array): string {
  const writer = new BitWriter();
  for (const byte of bytes) writer.bits(byte, 8);
  return writer.text();
}

/** The bytes of a base64url text, as many as are whole and come before any foreign character. */
export function textToBytes(text: string): Uint8Array {
  const clean = /^[\w-]*/.exec(text)?.[0] ?? '';
  const reader = new BitReader(clean);
  return Uint8Array.from({ length: Math.floor((clean.length * 6) / 8) }, () => reader.bits(8));
}
