import type { Span } from '../reading/span.ts';
import type { Detector } from './finding.ts';

// RFC 5321 §4.5.3.1: at most 64 signs before the @, 255 after. Letters of any script (RFC 6531).
const before = /[\p{L}\p{N}][\p{L}\p{N}\p{M}._%+'-]{0,63}$/u;
const after = /^[\p{L}\p{N}\p{M}-]{1,63}(?:\.[\p{L}\p{N}\p{M}-]{1,63}){1,8}/u;
// An @ as it is, or spelt out in brackets to hide it from machines.
const at = /@|\s?[([{]\s?at\s?[)\]}]\s?/gi;

// Published mailboxes of desks and teams (RFC 2142 has the oldest).
const desk =
  /^(?:info|enquir(?:y|ies)|help|helpdesk|support|service|services|customer[._-]?(?:services?|care|support)|complaints?|feedback|sales|bookings?|reservations|orders?|returns|refunds|accounts?|billing|admin|office|reception|team|hr|jobs|press|no-?reply|postmaster|webmaster|abuse|privacy|dpo)$/i;

/** E-mail addresses of people (RFC 5322 `addr-spec` without comments and quoted parts). */
export const emails: Detector = {
  kind: 'email',
  why: 'This looks like an e-mail address. It leads straight to one person.',
  replacement: 'an e-mail address',
  spans: (text) =>
    [...text.matchAll(at)].flatMap((sign): Span[] => {
      const afterSign = sign.index + sign[0].length;
      const name = before.exec(text.slice(Math.max(0, sign.index - 64), sign.index))?.[0];
      const host = after.exec(text.slice(afterSign, afterSign + 255))?.[0];
      if (name === undefined || host === undefined || desk.test(name)) return [];
      return [{ start: sign.index - name.length, end: afterSign + host.length }];
    }),
};
