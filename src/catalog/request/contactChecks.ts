/** Addresses that a person is reached at. They stay in the browser and in the ticket. */
import { isUrl } from '../model/isUrl';
import { checkHost, isIpv4 } from '../model/hosts';
import { quote, type Finding } from '../model/problems';

/** What is wrong with a mail address, or nothing. */
export function checkMail(value: string): Finding | undefined {
  const at = value.lastIndexOf('@');
  const local = value.slice(0, Math.max(at, 0));
  if (/^[^\s@<>"]{1,64}$/.test(local) && checkHost(value.slice(at + 1).toLowerCase()) === undefined) return undefined;
  return {
    what: { it: `${quote(value)} non è un indirizzo di posta.`, en: `${quote(value)} is not a mail address.` },
    allowed: { it: 'un solo indirizzo: nome@example.it', en: 'one address: name@example.it' },
    fix: { it: 'Scrivi un solo indirizzo, senza nome davanti.', en: 'Write one address, no name before it.' },
  };
}

/** What is wrong with a telephone number, or nothing. Letters may follow, for an extension. */
export function checkPhone(value: string): Finding | undefined {
  if (value.length <= 60 && /^\+?[\d\s()./-]+(?:\s*\p{L}+\.?\s*\d+)?$/u.test(value) && /(?:\D*\d){5}/.test(value)) {
    return undefined;
  }
  return {
    what: { it: `${quote(value)} non è un numero di telefono.`, en: `${quote(value)} is not a telephone number.` },
    allowed: { it: 'cifre, spazi e + davanti: +39 0721 405516', en: 'digits, spaces and a leading +: +39 0721 405516' },
    fix: { it: 'Scrivi un solo numero.', en: 'Write one number.' },
  };
}

/** What is wrong with the address of a web site, or nothing. */
export function checkSite(value: string): Finding | undefined {
  if (/^https?:\/\//i.test(value) && !/\s/.test(value) && isUrl(value)) {
    const { username, password, hostname } = new URL(value);
    // `http://0x7f.1/`: the address that it is read as doesn't stand there.
    const isWritten = !isIpv4(hostname) || value.includes(hostname);
    if (username === '' && password === '' && isWritten && checkHost(hostname) === undefined) return undefined;
  }
  return {
    what: { it: `${quote(value)} non è l’indirizzo di un sito.`, en: `${quote(value)} is not the address of a site.` },
    allowed: { it: 'https://www.example.it', en: 'https://www.example.it' },
    fix: {
      it: 'Copia l’indirizzo dal browser, con https://.',
      en: 'Copy the address from the browser, with https://.',
    },
  };
}
