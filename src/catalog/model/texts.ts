/** Short texts that a person writes: names and releases. No schema library, so that a browser can use them. */
import { fold } from './fold';
import { MAX_NAME_LENGTH } from './limits';
import { quote, type Finding } from './problems';

/** A text on one line, without spaces at its ends. */
export const ONE_LINE = /^\S(?:[^\n\t]*\S)?$/;

/** `X.Y.Z`, as NethVoice numbers its releases. */
export const RELEASE = /^(?:0|[1-9]\d{0,3})(?:\.(?:0|[1-9]\d{0,3})){2}$/;

/** What is wrong with a text on one line of a limited length in characters, or nothing. */
export function checkLine(value: string, max: number): Finding | undefined {
  if (value.length <= max && ONE_LINE.test(value)) return undefined;
  const [it, en] =
    value.length > max
      ? [`ha ${value.length} caratteri`, `has ${value.length} characters`]
      : value.trim() === ''
        ? ['è vuoto', 'is empty']
        : /[\n\t]/.test(value.trim())
          ? ['contiene un a capo o una tabulazione', 'holds a line break or a tab']
          : ['ha spazi ai bordi', 'has spaces at its ends'];
  return {
    what: { it: `Il testo ${quote(value)} ${it}.`, en: `The text ${quote(value)} ${en}.` },
    allowed: {
      it: `una riga, da 1 a ${max} caratteri, senza spazi ai bordi`,
      en: `one line, 1 to ${max} characters, no spaces at its ends`,
    },
    fix: { it: 'Scrivi un testo breve su una riga.', en: 'Write a short text on one line.' },
  };
}

/** What is wrong with a name, or nothing. Letters of other alphabets look like ours: two names would be told apart by nobody. */
export function checkName(value: string): Finding | undefined {
  const finding = checkLine(value, MAX_NAME_LENGTH);
  if (finding !== undefined) return finding;
  const other = Array.from(value).find((character) => /(?![a-z0-9])[\p{L}\p{N}]/u.test(fold(character)));
  if (other === undefined && /[a-z0-9]/.test(fold(value))) return undefined;
  const code = other?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return {
    what:
      other === undefined
        ? { it: `Il nome ${quote(value)} non ha lettere.`, en: `The name ${quote(value)} has no letters.` }
        : {
            it: `Nel nome ${quote(value)} c’è ${quote(other)} (U+${code}), che non è una lettera latina.`,
            en: `In the name ${quote(value)} there is ${quote(other)} (U+${code}), which is no Latin letter.`,
          },
    allowed: {
      it: 'lettere da A a Z, anche accentate, cifre e segni',
      en: 'letters from A to Z, with accents or without, digits and signs',
    },
    fix: { it: 'Scrivi il nome in lettere latine.', en: 'Write the name in Latin letters.' },
  };
}

/** What makes a text more or less than a release, by pattern. */
const RELEASE_DEFECTS: readonly (readonly [pattern: RegExp, it: string, en: string])[] = [
  [
    /^\d+\.\d+\.\d+[-~+ ]?[a-z]/i,
    'è una release di prova: conta quella stabile',
    'is a pre-release: the stable one counts',
  ],
  [/^\d+(?:\.\d+)?$/, 'non ha tre numeri', 'has not got three numbers'],
  [/^\d+(?:\.\d+){3,}$/, 'ha più di tre numeri', 'has more than three numbers'],
  [/^[a-z][a-z ]*[:=]?\s*v?\.?\s*\d/i, 'ha delle lettere davanti', 'has letters before it'],
  [
    /^\d+(?:\.(?:\d+|[x*]))+$/i,
    'ha un numero con zeri davanti, troppo lungo o sconosciuto',
    'has a number with leading zeros, too long or unknown',
  ],
  [/^[\d,;_-]+$/, 'non ha punti fra i numeri', 'has no dots between its numbers'],
  [/^\s|\s$/, 'ha spazi ai bordi', 'has spaces at its ends'],
];

/** What is wrong with a NethVoice release, or nothing. */
export function checkRelease(value: string): Finding | undefined {
  if (RELEASE.test(value)) return undefined;
  const defect = RELEASE_DEFECTS.find(([pattern]) => pattern.test(value));
  const meant = /\d+(?:[.,]\d+){2}/.exec(value)?.[0].replaceAll(',', '.');
  const isMeant = meant !== undefined && RELEASE.test(meant) && !/^\d+(?:\.\d+){3}/.test(value);
  return {
    what: {
      it: `${quote(value)} non è una release di NethVoice${defect === undefined ? '' : `: ${defect[1]}`}.`,
      en: `${quote(value)} is not a NethVoice release${defect === undefined ? '' : `: it ${defect[2]}`}.`,
    },
    allowed: { it: 'tre numeri separati da punti: 1.6.14', en: 'three numbers with dots between them: 1.6.14' },
    fix: isMeant
      ? { it: `Scrivi ${meant}.`, en: `Write ${meant}.` }
      : { it: 'Scrivi la release per intero.', en: 'Write the whole release.' },
  };
}
