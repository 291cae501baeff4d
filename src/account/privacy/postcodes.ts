import { matches } from '../reading/matches.ts';
import type { Detector } from './finding.ts';
import { goodsBefore } from './goods-before.ts';

// The 121 areas of Great Britain and Northern Ireland, and JE, GY, IM. One letter or two.
const areas = new Set(
  (
    'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY ' +
    'E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD ' +
    'LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG ' +
    'SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
);
const shape =
  /(?<![\p{L}\p{N}/-])([A-Z]{1,2})(?:\d[A-Z\d]?) {0,2}\d([ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])/giu;

/**
 * Full postcodes: outward code, then a digit and two letters other than C I K M O V (BS 7666;
 * Royal Mail, *PAF Programmers' Guide*). A district alone (`LS6`) holds thousands and is left.
 */
export const postcodes: Detector = {
  kind: 'postcode',
  why: 'This looks like a full postcode. It stands for about fifteen homes, sometimes for one.',
  replacement: 'an address',
  spans: (text) =>
    matches(text, shape, ({ 0: whole, 1: area = '', 2: letters = '', index }) => {
      const ordinal = whole !== whole.toUpperCase() && /^(?:st|nd|rd|th)$/i.test(letters);
      return areas.has(area.toUpperCase()) && !ordinal && !goodsBefore(text, index);
    }),
};
