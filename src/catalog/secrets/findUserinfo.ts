/** Passwords inside addresses: `sip:user:password@host`, `https://user:password@host`, `user:password@host`. */
import { passwordLabel } from './passwordLabel';
import { passwordValue } from './passwordValue';
import type { Secret } from './secret';

/** Where an address can't go on. Quotes end one only before what parts values in JSON, SQL and lists. */
const WORD = /(?:(?!["'][,:;)\]}]|[,;|](?=sips?:))[^\s<>])+/giu;

/** RFC 3261 §19.1.1 and RFC 3986 §3.2.1. */
const SCHEME = /sips?:(?:\/\/)?|[a-z][a-z0-9+.-]{0,20}:\/\//giu;

/** How much of an address is looked at, in UTF-16 units: a word without spaces may hold one after the other. */
const MAX_ADDRESS = 1024;

/** A port and what may follow it. */
const PORT = /^\d{1,5}(?=[/?#;>,)\]"'|\\]|$)/;

/** Headers of RFC 3261 that hold an address, their short forms, and what people write before an address of theirs. */
const BEFORE_AN_ADDRESS = new Set(
  (
    'from to contact via route record-route path call-id reply-to refer-to referred-by diversion uri aor request-uri subject ' +
    'mail e-mail email mailto pec posta tel telefono phone fax im xmpp skype teams noc info support supporto assistenza help helpdesk ' +
    'contatto contatti referente tecnico commerciale amministrazione ufficio nota note oggetto numero number cli id identity realm ' +
    'dominio domain host server proxy registrar trunk linea npm'
  ).split(' '),
);

/** A secret of a part of a text that begins at `by`, as one of the text. */
function moved({ start, end, isSure }: Secret, by: number): Secret {
  return { start: start + by, end: end + by, isSure };
}

/** Whether what stands before the colon is a label rather than a user's name. */
function isLabel(user: string, rest: string): boolean {
  const name = user.toLowerCase();
  // `X-Header:`, `P-Asserted-Identity:` and the short forms of RFC 3261 §7.3.3.
  if (BEFORE_AN_ADDRESS.has(name) || /^\p{L}$/u.test(name) || /^\p{Lu}\p{L}*(?:-\p{Lu}\p{L}*)+$/u.test(user))
    return true;
  // `NOC:noc@…`: the label is the name of the box.
  return rest.slice(0, name.length + 1).toLowerCase() === `${name}@`;
}

/** The password of `user:password@…`, where a user begins at `from`; nothing when there is none. */
function passwordAt(word: string, from: number, last: number, hasScheme: boolean): Secret | undefined {
  const colon = word.indexOf(':', from);
  const at = last < from ? -1 : word.indexOf('@', from);
  if (colon < 0 || word[from] === '[' || colon === from) return undefined;
  const user = word.slice(from, colon);
  // `user@domain:password@host`, as registration strings have it, is the one case of an @ before the colon.
  if (at >= 0 && at < colon && (hasScheme || at === from || colon > last)) return undefined;
  const rest = word.slice(colon + 1);
  // An IPv6 address without its brackets.
  if (/^[\da-f]{1,4}$/i.test(user) && /^[\da-f.]*:[\da-f:.]*$/i.test(rest)) return undefined;
  if (PORT.test(rest) || /^(?:\/\/|sips?:)/i.test(rest) || /[/?#]/.test(user)) return undefined;
  if (last > colon) {
    if (!hasScheme && passwordLabel(user) !== undefined) return undefined;
    if (!hasScheme && isLabel(user, rest)) return passwordAt(word, colon + 1, last, false);
    const value = word.slice(colon + 1, last);
    if (value === '' || value.startsWith('@') || (value.startsWith('[') && passwordValue(value) === 'harmless'))
      return undefined;
    // `USERNAME:PASSWORD@`: words that say what belongs there.
    if (/^[A-Z_]+$/.test(value) && passwordLabel(value) !== undefined) return undefined;
    if (!hasScheme && /^\d{1,2}$/.test(user) && /^\d{2}\b/.test(value)) return undefined;
    const isDoubtful =
      !hasScheme && /^\p{Lu}[\p{L}-]*$/u.test(user) && /^(?:\+?\d+\p{Lu}*|\+?\p{Lu}+|[\p{Ll}._-]+)$/u.test(value);
    return { start: colon + 1, end: last, isSure: !isDoubtful };
  }
  // The host isn't typed yet. A name with a dot is a host, and a word behind it its port.
  if (!hasScheme || /\.|^(?:host|server|proxy|dominio|domain|realm|ip|localhost|registrar)$/i.test(user))
    return undefined;
  const typed = /^[^;?>,)\]]{0,256}/.exec(rest)?.[0] ?? '';
  if (typed === '' || /^[$({[<%]/.test(typed) || /^(?:porta?|xxxx?)$/i.test(typed)) return undefined;
  return { start: colon + 1, end: colon + 1 + typed.length, isSure: true };
}

/** The password of the address that begins in a word, with its scheme; nothing when there is none. */
function passwordOfScheme(word: string, begin: number, scheme: string): Secret | undefined {
  const address = word.slice(begin, begin + MAX_ADDRESS);
  const from = scheme.length;
  const last = address.lastIndexOf('@');
  // The password of a web address ends before its path, unless that is where the only @ is.
  const slash = scheme.endsWith('//') && !/^sips?:/i.test(scheme) ? address.indexOf('/', from) : -1;
  const inAuthority = slash < 0 ? last : address.lastIndexOf('@', slash);
  const secret = passwordAt(address, from, inAuthority >= from ? inAuthority : last, true);
  return secret === undefined || (scheme.endsWith('://') && last < from) ? undefined : moved(secret, begin);
}

/** The passwords in the addresses of one word. */
function findInWord(word: string): Secret[] {
  const found: Secret[] = [];
  let end = 0;
  let hasScheme = false;
  for (const { 0: scheme, index } of word.matchAll(SCHEME)) {
    hasScheme = true;
    if (index < end) continue;
    const secret = passwordOfScheme(word, index, scheme);
    if (secret === undefined) continue;
    found.push(secret);
    end = secret.end;
  }
  const colon = word.indexOf(':');
  if (hasScheme || colon < 0) return found;
  // `auth=user:…`, `("user:…`: the user's name begins behind the last mark.
  const from = colon - (/[^()"',;=[\]|]*$/.exec(word.slice(Math.max(0, colon - 64), colon))?.[0].length ?? 0);
  const address = word.slice(from, from + MAX_ADDRESS);
  const last = address.lastIndexOf('@');
  const secret = from + last < colon ? undefined : passwordAt(address, 0, last, false);
  return secret === undefined ? found : [moved(secret, from)];
}

/** The passwords in the addresses of a text, in their order; in time proportional to its length. */
export function findUserinfo(text: string): Secret[] {
  return [...text.matchAll(WORD)].flatMap((word) => findInWord(word[0]).map((secret) => moved(secret, word.index)));
}
