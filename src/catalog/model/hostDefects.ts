/** What is wrong with a text that should be a host: what people write round one, and how names and addresses go wrong. */
import punycode from 'punycode.js';
import type { Bilingual } from './bilingual';
import { quote } from './problems';

/** What is too much round a value, taken off in this order; the pattern matches what goes. */
const AROUND: readonly (readonly [pattern: RegExp, it: string, en: string])[] = [
  [/^[\s\u00a0]+|[\s\u00a0]+$/u, 'uno spazio', 'a space'],
  [/^["'`«“”„‘’]+|["'`»“”‘’]+$/gu, 'virgolette', 'quotes'],
  [/^[^<>]*<|>[^<>]*$/g, 'parentesi angolari', 'angle brackets'],
  [/^(?:sips?|tel|https?|wss?|udp|tcp|tls|ftp|stun|[a-z][\w+.-]*(?=:\/\/)):\/*/i, 'lo schema', 'the scheme'],
  [/^[^@/]*@/, 'un utente', 'a user'],
  [/[?].*$/, 'parametri', 'parameters'],
  [/\\?;.*$/, 'parametri', 'parameters'],
  [/\/(?:udp|tcp|tls)$/i, 'il trasporto', 'the transport'],
  [/\/\d{1,3}$/, 'una maschera di rete', 'a netmask'],
  [/\/.*$/, 'un percorso', 'a path'],
  [/(?<=^[^:]*|\]):\d*$/, 'la porta', 'the port'],
  [/^\[|\]$/g, 'parentesi quadre', 'square brackets'],
  [/^\*\./, 'un asterisco', 'an asterisk'],
  [/\.$|^\./g, 'un punto al bordo', 'a dot at the edge'],
  [/[\s\u00a0]+/gu, 'uno spazio', 'a space'],
];

/** A host with what people write round one taken off, and what that was. */
export function unwrapHost(text: string): { bare: string; around: Bilingual[]; port?: string } {
  const around: Bilingual[] = [];
  let bare = text;
  let port: string | undefined;
  for (const [pattern, it, en] of AROUND) {
    const taken = bare.match(pattern);
    if (taken === null) continue;
    if (en === 'the port') port = taken[0].slice(1);
    const shown = ['the scheme', 'the port', 'a netmask', 'a path', 'parameters', 'the transport'].includes(en)
      ? ` ${quote(taken[0])}`
      : '';
    around.push({ it: `${it}${shown}`, en: `${en}${shown}` });
    bare = bare.replace(pattern, '');
  }
  return { bare, around, ...(port === undefined || port === '' ? {} : { port }) };
}

/** What is wrong with four numbers that nearly are an IPv4 address. */
function describeIpv4(host: string): Bilingual | undefined {
  const parts = host.split('.');
  const large = parts.find((part) => Number(part) > 255);
  const padded = parts.find((part) => /^0\d/.test(part));
  if (parts.length !== 4 || parts.includes('')) {
    const count = parts.filter((part) => part !== '').length;
    return {
      it: `Un indirizzo IPv4 ha quattro numeri: qui sono ${count}.`,
      en: `An IPv4 address has four numbers: here there are ${count}.`,
    };
  }
  if (large !== undefined)
    return {
      it: `In un indirizzo IPv4 ${large} è troppo: il massimo è 255.`,
      en: `In an IPv4 address ${large} is too much: 255 is the most.`,
    };
  if (padded !== undefined)
    return {
      it: `Il numero ${padded} ha uno zero davanti: alcuni programmi lo leggono in base otto.`,
      en: `The number ${padded} has a leading zero: some programs read it in base eight.`,
    };
  return undefined;
}

/** The first label of a name that breaks RFC 1123 §2.1, and how. */
function describeLabels(host: string): Bilingual {
  const labels = host.split('.');
  const stray = /[^a-z0-9.-]/.exec(host)?.[0];
  if (stray !== undefined) return { it: `Contiene ${quote(stray)}.`, en: `It holds ${quote(stray)}.` };
  if (labels.includes('')) return { it: 'Ha due punti di fila.', en: 'It has two dots in a row.' };
  const long = labels.find((label) => label.length > 63);
  if (long !== undefined)
    return {
      it: `La parte ${quote(long)} ha più di 63 caratteri.`,
      en: `The part ${quote(long)} has more than 63 characters.`,
    };
  const edged = labels.find((label) => /^-|-$/.test(label));
  if (edged !== undefined)
    return {
      it: `La parte ${quote(edged)} inizia o finisce con un trattino.`,
      en: `The part ${quote(edged)} begins or ends with a hyphen.`,
    };
  if (labels.length === 1 && /^0x[\da-f]+$/.test(host))
    return {
      it: 'È un numero esadecimale, che si legge come un indirizzo.',
      en: 'It is a hexadecimal number, which is read as an address.',
    };
  if (labels.length === 1)
    return { it: 'Manca il dominio: non ha nessun punto.', en: 'The domain is missing: it has no dot.' };
  const last = labels.at(-1) ?? '';
  if (/^\d+$/.test(last))
    return {
      it: `L’ultima parte, ${quote(last)}, è di sole cifre.`,
      en: `The last part, ${quote(last)}, is all digits.`,
    };
  if (/^0x[\da-f]*$/.test(last))
    return {
      it: `L’ultima parte, ${quote(last)}, è un numero esadecimale: il tutto si legge come un indirizzo.`,
      en: `The last part, ${quote(last)}, is a hexadecimal number: the whole is read as an address.`,
    };
  return { it: 'Ha più di 253 caratteri.', en: 'It has more than 253 characters.' };
}

/** A text with the letters that look like digits read as such. */
function readDigits(host: string): string {
  return host.replace(/[oO]/g, '0').replace(/[lI|]/g, '1');
}

/** Whether a text is an IPv4 address but for letters that look like digits. */
export function hasLetterForDigit(host: string): boolean {
  return /^[\doOlI|]{1,3}(?:\.[\doOlI|]{1,3}){3}$/.test(host) && readDigits(host) !== host;
}

/**
 * Why a bare text is no host, and the one that was probably meant.
 *
 * @param isHost whether a text is one
 */
export function describeHost(
  host: string,
  isHost: (host: string) => boolean,
): { readonly what: Bilingual; readonly meant?: string } {
  const shown = quote(host);
  const lower = host.toLowerCase();
  const digits = readDigits(host);
  if (hasLetterForDigit(host))
    return {
      what: {
        it: `${shown} ha una lettera al posto di una cifra.`,
        en: `${shown} has a letter in the place of a digit.`,
      },
      ...(isHost(digits) ? { meant: digits } : {}),
    };
  if (host !== lower && isHost(lower))
    return {
      what: { it: `L’host ${shown} ha delle maiuscole.`, en: `The host ${shown} has capital letters.` },
      meant: lower,
    };
  const foreign = /[^\x20-\x7e]/u.exec(host)?.[0];
  if (foreign !== undefined) {
    const code = `U+${(foreign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const meant = [lower.normalize('NFKC'), punycode.toASCII(lower.normalize('NFC'))].find(isHost);
    return {
      what: {
        it: `L’host ${shown} ha caratteri fuori dall’ASCII: ${quote(foreign)} (${code}).`,
        en: `The host ${shown} has characters beyond ASCII: ${quote(foreign)} (${code}).`,
      },
      ...(meant === undefined ? {} : { meant }),
    };
  }
  const zone = host.replace(/%.*$/, '');
  if (zone !== host && isHost(zone))
    return {
      what: {
        it: `${shown} ha l’interfaccia di un altro computer (%).`,
        en: `${shown} has another computer’s interface (%).`,
      },
      meant: zone,
    };
  if (/^[\da-f:.]*:[\da-f:.]*:/i.test(host))
    return { what: { it: `${shown} non è un indirizzo IPv6 valido.`, en: `${shown} is not a valid IPv6 address.` } };
  const { it, en } = (/^[\d.]+$/.test(host) ? describeIpv4(host) : undefined) ?? describeLabels(host);
  return { what: { it: `${shown} non è un host valido. ${it}`, en: `${shown} is not a valid host. ${en}` } };
}
