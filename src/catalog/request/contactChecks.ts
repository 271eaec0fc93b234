/** Addresses that a person is reached at. They stay in the browser and in the ticket. */
import type { Bilingual } from '../model/types';
import { isUrl } from '../model/isUrl';
import { checkHost, isIpv4 } from '../model/hosts';
import { quote, verbatim, type Finding } from '../model/problems';

/** What is wrong with the domain of an address, in the words for hosts. */
function describeDomain(domain: string): Bilingual | undefined {
  const what = checkHost(domain)?.what;
  return what && { it: `Dopo la chiocciola: ${what.it}`, en: `Behind the @: ${what.en}` };
}

/** How a text departs from a mail address. */
function describeMail(value: string): Bilingual | undefined {
  const at = value.lastIndexOf('@');
  const local = value.slice(0, Math.max(at, 0));
  if (at < 0) return { it: `In ${quote(value)} manca la chiocciola (@).`, en: `There is no @ in ${quote(value)}.` };
  if (value.indexOf('@') !== at)
    return { it: `In ${quote(value)} c’è più di una chiocciola.`, en: `There is more than one @ in ${quote(value)}.` };
  if (local === '') return { it: 'Prima della chiocciola non c’è niente.', en: 'There is nothing before the @.' };
  const stray = /[\s<>"(),;:]/.exec(local)?.[0];
  if (stray !== undefined)
    return { it: `Prima della chiocciola c’è ${quote(stray)}.`, en: `There is ${quote(stray)} before the @.` };
  if (local.length > 64)
    return {
      it: 'Prima della chiocciola ci sono più di 64 caratteri.',
      en: 'There are over 64 characters before the @.',
    };
  return describeDomain(value.slice(at + 1).toLowerCase());
}

/** What is wrong with a mail address, or nothing. */
export function checkMail(value: string): Finding | undefined {
  const what = describeMail(value);
  const allowed = { it: 'un solo indirizzo: nome@example.it', en: 'one address: name@example.it' };
  return what && { what, allowed, fix: { it: `Scrivi ${allowed.it}`, en: `Write ${allowed.en}` } };
}

/** How a text departs from a telephone number, in this order. */
const PHONE_DEFECTS: readonly (readonly [pattern: RegExp, it: string, en: string])[] = [
  [/^.{61}/su, 'ha più di 60 caratteri', 'has over 60 characters'],
  [/^(?:\D*\d){0,4}\D*$/u, 'ha meno di cinque cifre', 'has less than five digits'],
  [/^[^\p{L}]*\p{L}[^\d]*\d/u, 'ha lettere prima delle cifre', 'has letters before its digits'],
  [/.\+/u, 'ha un + che non è davanti', 'has a + that isn’t in front'],
];

/** What is wrong with a telephone number, or nothing. Letters may follow, for an extension. */
export function checkPhone(value: string): Finding | undefined {
  if (value.length <= 60 && /^\+?[\d\s()./-]+(?:\s*\p{L}+\.?\s*\d+)?$/u.test(value) && /(?:\D*\d){5}/.test(value)) {
    return undefined;
  }
  const [, it, en] = PHONE_DEFECTS.find(([pattern]) => pattern.test(value)) ?? [
    value,
    'ha altro oltre al numero',
    'has more than the number',
  ];
  return {
    what: { it: `${quote(value)} ${it}.`, en: `${quote(value)} ${en}.` },
    allowed: { it: 'cifre, spazi e + davanti: +39 0721 405516', en: 'digits, spaces and a leading +: +39 0721 405516' },
    fix: { it: 'Scrivi un solo numero: +39 0721 405516', en: 'Write one number: +39 0721 405516' },
  };
}

/** How a text departs from the address of a web site. */
function describeSite(value: string): Bilingual | undefined {
  if (/\s/.test(value)) return { it: `In ${quote(value)} c’è uno spazio.`, en: `There is a space in ${quote(value)}.` };
  if (!/^https?:\/\//i.test(value) || !isUrl(value))
    return {
      it: `${quote(value)} non comincia con https:// e un nome.`,
      en: `${quote(value)} doesn’t begin with https:// and a name.`,
    };
  const { username, password, hostname } = new URL(value);
  if (username !== '' || password !== '')
    return { it: `In ${quote(value)} c’è un utente.`, en: `There is a user in ${quote(value)}.` };
  // `http://0x7f.1/`: the address that it is read as doesn't stand there.
  if (isIpv4(hostname) && !value.includes(hostname))
    return {
      it: `${quote(value)} scrive l’indirizzo ${hostname} in un’altra forma.`,
      en: `${quote(value)} writes the address ${hostname} in another form.`,
    };
  return checkHost(hostname)?.what;
}

/** What is wrong with the address of a web site, or nothing. */
export function checkSite(value: string): Finding | undefined {
  const what = describeSite(value);
  const fix = {
    it: 'Copia l’indirizzo dal browser, con https://.',
    en: 'Copy the address from the browser, with https://.',
  };
  return what && { what, allowed: verbatim('https://www.example.it'), fix };
}
