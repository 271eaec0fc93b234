/** Whole numbers as texts: checked, and what people write in their place. */
import type { Bilingual } from './bilingual';
import { quote, type Finding } from './problems';

/** Ways of writing a number that aren't digits alone; the first group of each pattern is the number. */
const OTHER_FORMS: readonly (readonly [pattern: RegExp, it: string, en: string])[] = [
  [/^[\s\u00a0]*(\S+?)[\s\u00a0]*$/u, 'ha spazi ai bordi', 'has spaces at its ends'],
  [/^["'“”«»]+(\d+)["'“”«»]+$/u, 'ha virgolette di troppo', 'has quotes too many'],
  [/^\+(\d+)$/, 'ha un segno', 'has a sign'],
  [/^-(\d+)$/, 'è negativo', 'is negative'],
  [
    /^0+(\d+)$/,
    'ha zeri davanti: alcuni programmi lo leggono in base otto',
    'has leading zeros: some programs read it in base eight',
  ],
  [/^(\d+)(?:\s*[,;/ -]\s*\d{2,})+$/, 'sono più numeri', 'is more than one number'],
  [/^(\d+)[.,]0*$/, 'ha i decimali', 'has decimals'],
  [/^(\d+)[.,]\d+$/, 'ha i decimali', 'has decimals'],
  [/^:(\d+)$/, 'ha i due punti davanti', 'has a colon before it'],
  [
    /^(\d+)\/(?:udp|tcp|tls)$/i,
    'ha il trasporto dopo la barra: va in transport',
    'has the transport behind the slash: it goes into transport',
  ],
  [/^(\d+)\s*(?:s|sec|secs|secondi|seconds?|ms|m|min|minuti|minutes?|h)\.?$/i, 'ha l’unità di misura', 'has a unit'],
  [/^[\d_' ]+$/, 'ha separatori fra le cifre', 'has separators between its digits'],
  [/^0x[\da-f]+$/i, 'è in esadecimale', 'is hexadecimal'],
  [/^\d+(?:\.\d+)?e\+?\d+$/i, 'è in notazione scientifica', 'is in scientific notation'],
];

/** How a text that isn't digits alone departs from them, and the number that was probably meant. */
function describeForm(value: string): { what: Bilingual; meant?: string } | undefined {
  for (const [pattern, it, en] of OTHER_FORMS) {
    const match = pattern.exec(value);
    if (match === null || match[1] === value) continue;
    const meant = en.includes('more than one') || en.includes('negative') ? undefined : match[1];
    return { what: { it, en }, ...(meant === undefined ? {} : { meant }) };
  }
  const digits = value.normalize('NFKC').replace(/[oO]/g, '0').replace(/[lI|]/g, '1');
  if (/^\d+$/.test(digits) && digits !== value)
    return {
      what: {
        it: 'ha una lettera o un segno al posto di una cifra',
        en: 'has a letter or a sign in the place of a digit',
      },
      meant: digits,
    };
  return undefined;
}

/** Whether a text is a whole number within bounds, written without sign, spaces or leading zeros. */
function isNumber(value: string, min: number, max: number): boolean {
  return /^(?:0|[1-9]\d{0,15})$/.test(value) && Number(value) >= min && Number(value) <= max;
}

/** What is wrong with a whole number within bounds, or nothing. */
export function checkNumber(value: string, min: number, max: number): Finding | undefined {
  if (isNumber(value, min, max)) return undefined;
  const isOutside = /^(?:0|[1-9]\d*)$/.test(value);
  const form = isOutside
    ? { what: { it: `non è tra ${min} e ${max}`, en: `is not between ${min} and ${max}` } }
    : describeForm(value);
  const { it, en } = form?.what ?? { it: 'non è un numero intero', en: 'is not a whole number' };
  const meant = form !== undefined && 'meant' in form && form.meant !== undefined && isNumber(form.meant, min, max);
  return {
    what: { it: `${quote(value)} ${it}.`, en: `${quote(value)} ${en}.` },
    allowed: { it: `un numero intero da ${min} a ${max}`, en: `a whole number from ${min} to ${max}` },
    fix: meant
      ? { it: `Scrivi ${form.meant}.`, en: `Write ${form.meant}.` }
      : { it: 'Scrivi solo le cifre del numero giusto.', en: 'Write the digits of the right number alone.' },
  };
}
