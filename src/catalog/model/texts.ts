/** Short texts that a person writes: names and releases. No schema library, so that a browser can use them. */
import { quote, type Finding } from './problems';

/** A text on one line, without spaces at its ends. */
export const ONE_LINE = /^\S(?:[^\n\t]*\S)?$/;

/** `X.Y.Z`, as NethVoice numbers its releases. */
export const RELEASE = /^(?:0|[1-9]\d{0,3})(?:\.(?:0|[1-9]\d{0,3})){2}$/;

/** What is wrong with a text on one line of a limited length in characters, or nothing. */
export function checkLine(value: string, max: number): Finding | undefined {
  if (value.length <= max && ONE_LINE.test(value)) return undefined;
  return {
    what: { it: `${quote(value)} non va bene come testo.`, en: `${quote(value)} won’t do as a text.` },
    allowed: {
      it: `una riga, da 1 a ${max} caratteri, senza spazi ai bordi`,
      en: `one line, 1 to ${max} characters, no spaces at its ends`,
    },
    fix: { it: 'Scrivi un testo breve su una riga.', en: 'Write a short text on one line.' },
  };
}

/** What is wrong with a NethVoice release, or nothing. */
export function checkRelease(value: string): Finding | undefined {
  if (RELEASE.test(value)) return undefined;
  return {
    what: {
      it: `${quote(value)} non è una release di NethVoice.`,
      en: `${quote(value)} is not a NethVoice release.`,
    },
    allowed: { it: 'tre numeri separati da punti: 1.6.14', en: 'three numbers with dots between them: 1.6.14' },
    fix: {
      it: 'Scrivi la release per intero, senza v davanti.',
      en: 'Write the whole release, without a v before it.',
    },
  };
}
