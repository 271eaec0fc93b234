/** The short texts of a record of tests. No schema library, so that a browser can use them. */
import { quote, type Finding } from './problems';

/** A release of Asterisk, or its major alone: `18`, `18.26.4`, `18.9-cert14`. */
export const ASTERISK = /^[1-9]\d?(?:\.\d{1,3}){0,2}(?:-cert\d{1,2})?$/;

/** A SHA-256 in lower-case hexadecimal, as `sha256sum` prints it. */
export const DIGEST = /^[\da-f]{64}$/;

/** A measured number with a dot before its decimals. */
export const MEASURE = /^-?(?:0|[1-9]\d{0,6})(?:\.\d{1,4})?$/;

/** The largest number of a ticket. */
export const MAX_TICKET = 999_999_999;

/** What is wrong with a release of Asterisk, or nothing. */
export function checkAsterisk(value: string): Finding | undefined {
  if (ASTERISK.test(value)) return undefined;
  const meant = /[1-9]\d?(?:\.\d{1,3}){0,2}(?:-cert\d{1,2})?/.exec(value)?.[0];
  return {
    what: { it: `${quote(value)} non è una release di Asterisk.`, en: `${quote(value)} is not a release of Asterisk.` },
    allowed: {
      it: 'la release, o il suo primo numero: 18.26.4, 18',
      en: 'the release, or its first number: 18.26.4, 18',
    },
    fix:
      meant === undefined || !ASTERISK.test(meant)
        ? { it: 'Copiala da asterisk -V.', en: 'Copy it from asterisk -V.' }
        : { it: `Scrivi ${meant}.`, en: `Write ${meant}.` },
  };
}

/** What is wrong with the digest of a trace, or nothing. */
export function checkDigest(value: string): Finding | undefined {
  if (DIGEST.test(value)) return undefined;
  const meant = /^(?:sha256[:-])?\s*([\da-f]{64})\b/i.exec(value)?.[1]?.toLowerCase();
  return {
    what: { it: `${quote(value)} non è uno SHA-256.`, en: `${quote(value)} is not a SHA-256.` },
    allowed: { it: '64 cifre esadecimali minuscole', en: '64 lower-case hexadecimal digits' },
    fix:
      meant === undefined
        ? { it: 'Copialo da sha256sum.', en: 'Copy it from sha256sum.' }
        : { it: `Scrivi ${meant}.`, en: `Write ${meant}.` },
  };
}

/** What is wrong with a measured number, or nothing. */
export function checkMeasure(value: string): Finding | undefined {
  if (MEASURE.test(value)) return undefined;
  const meant = /^\s*\+?(-?\d+(?:[.,]\d+)?)/.exec(value)?.[1]?.replace(',', '.');
  return {
    what: { it: `${quote(value)} non è una misura.`, en: `${quote(value)} is not a measure.` },
    allowed: {
      it: 'un numero, con il punto davanti ai decimali: 4.2',
      en: 'a number, with a dot before its decimals: 4.2',
    },
    fix:
      meant === undefined || !MEASURE.test(meant)
        ? { it: 'Scrivi solo il numero; l’unità va in unit.', en: 'Write the number alone; the unit goes into unit.' }
        : { it: `Scrivi ${meant}; l’unità va in unit.`, en: `Write ${meant}; the unit goes into unit.` },
  };
}
