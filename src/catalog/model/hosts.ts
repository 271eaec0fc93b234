/** Host names and addresses: what a SIP server, a domain or the host of a URI may look like. */
import punycode from 'punycode.js';
import { describeHost, hasLetterForDigit, unwrapHost } from './hostDefects';
import { isUrl } from './isUrl';
import { quote, type Finding } from './problems';
import { describeReserved } from './reservedHosts';

/** RFC 1123 §2.1: labels of letters, digits and hyphens, up to 63 octets each. */
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';

/** A name or an address for editors, as far as a pattern can tell: {@link checkHost} says the rest. */
export const HOST_PATTERN = `${LABEL}(?:\\.${LABEL})+|[0-9a-f.]*:[0-9a-f:.]*`;

/**
 * A name of at least two labels; the last is no number, or the whole would be taken for an address (RFC 3696 §2, the
 * “ends in a number” of the URL standard): `0x7f.0.0.0x1` is 127.0.0.1 to a resolver.
 */
const NAME = new RegExp(`^(?=.{1,253}$)${LABEL}(?:\\.${LABEL})*\\.(?!(?:\\d+|0x[\\da-f]*)$)${LABEL}$`);

/** The parts of a dotted IPv4 address without leading zeros, which some programs read as octal. */
const IPV4_PART = /^(?:0|[1-9]\d{0,2})$/;

/** The port of a server that says no other one (RFC 3261 §19.1.2). */
export const USUAL_PORT = '5060';

/** Whether a text is an IPv4 address of four decimal parts. */
export function isIpv4(host: string): boolean {
  const parts = host.split('.');
  return parts.length === 4 && parts.every((part) => IPV4_PART.test(part) && Number(part) <= 255);
}

/** Whether a text is an IPv6 address, without brackets (RFC 4291 §2.2). */
export function isIpv6(host: string): boolean {
  if (!/^[0-9a-f:.]+$/.test(host) || !host.includes(':')) return false;
  return isUrl(`http://[${host}]/`);
}

/** Whether a host is an address rather than a name. */
export function isIpLiteral(host: string): boolean {
  return isIpv4(host) || isIpv6(host.replace(/^\[|\]$/g, ''));
}

const ALLOWED: Finding['allowed'] = {
  it: 'un nome DNS in ASCII minuscolo con almeno un punto (sip.example.it) o un indirizzo IP',
  en: 'a DNS name in lower-case ASCII with at least one dot (sip.example.it), or an IP address',
};

/** Whether a text has the form of a name. */
function isName(host: string): boolean {
  return NAME.test(host) && !hasLetterForDigit(host);
}

/** Whether a text is a name or an address, in the one form in which it is written. */
function isWritten(host: string): boolean {
  return isIpv4(host) || isIpv6(host) || (isName(host) && checkPunycode(host) === undefined);
}

/** Whether a text is the name or the address of a server that others reach. */
function isHost(host: string): boolean {
  return isWritten(host) && describeReserved(host) === undefined;
}

/** What is wrong with the labels in punycode of a name, or nothing. */
function checkPunycode(name: string): Finding | undefined {
  const labels = name.split('.').filter((label) => label.startsWith('xn--'));
  // A real A-label decodes to something beyond ASCII; the parser refuses a forged one.
  if (labels.length > 0 && !isUrl(`http://${name}/`)) {
    return {
      what: { it: `${quote(name)} non è un punycode valido.`, en: `${quote(name)} is not valid punycode.` },
      allowed: ALLOWED,
      fix: { it: 'Copia di nuovo il nome dal provider.', en: 'Copy the name from the provider again.' },
    };
  }
  if (!labels.some(looksLikeAnother)) return undefined;
  return {
    what: {
      it: `${quote(name)} si legge ${quote(punycode.toUnicode(name))}: può sembrare un altro nome.`,
      en: `${quote(name)} reads ${quote(punycode.toUnicode(name))}: it can look like another name.`,
    },
    allowed: {
      it: 'in punycode solo le lettere latine delle lingue europee (xn--mnchen-3ya.example)',
      en: 'in punycode only the Latin letters of European languages (xn--mnchen-3ya.example)',
    },
    fix: {
      it: 'Usa il nome in ASCII del provider, o il suo indirizzo IP.',
      en: 'Use the provider’s name in ASCII, or its IP address.',
    },
  };
}

/**
 * What is wrong with a host, or nothing: a name of RFC 1123 §2.1 in lower case, or an address. A name beyond ASCII
 * has to be given in its A-label form (RFC 5890 §2.3.2.1), since it can look like another. What a resolver reads as an
 * address in another notation is none, nor what leads to the computer itself or no further than its network.
 */
export function checkHost(host: string): Finding | undefined {
  if (isHost(host)) return undefined;
  const reserved = isWritten(host) ? describeReserved(host) : undefined;
  if (reserved !== undefined) {
    return {
      what: { it: `${quote(host)} ${reserved.it}.`, en: `${quote(host)} ${reserved.en}.` },
      allowed: ALLOWED,
      fix: { it: 'Scrivi il server del provider.', en: 'Write the provider’s server.' },
    };
  }
  if (isName(host)) return checkPunycode(host);
  const several = host.split(/[\s,;|]+/).filter((part) => part !== '');
  if (several.length > 1 && several.every(isHost)) {
    return {
      what: {
        it: `Ci sono ${several.length} host: ${several.map(quote).join(', ')}.`,
        en: `There are ${several.length} hosts: ${several.map(quote).join(', ')}.`,
      },
      allowed: ALLOWED,
      fix: { it: 'Scrivi quello principale.', en: 'Write the main one.' },
    };
  }
  const { bare, around, port } = unwrapHost(host);
  const meantBare = [bare, bare.toLowerCase()].find(isHost);
  const defect = around.length === 0 ? describeHost(host, isHost) : undefined;
  const meant = meantBare ?? defect?.meant;
  const shown = quote(meant ?? bare);
  return {
    what: defect?.what ?? {
      it: `${quote(host)} non è un host valido. C’è di troppo: ${around.map(({ it }) => it).join(', ')}.`,
      en: `${quote(host)} is not a valid host. There is too much in it: ${around.map(({ en }) => en).join(', ')}.`,
    },
    allowed: ALLOWED,
    fix: {
      it: `${meant === undefined ? 'Scrivi il nome o l’indirizzo come lo dà il provider.' : `Scrivi ${shown}.`}${port === undefined ? '' : ` La porta ${port} va in sip_server_port.`}`,
      en: `${meant === undefined ? 'Write the name or the address as the provider gives it.' : `Write ${shown}.`}${port === undefined ? '' : ` The port ${port} goes into sip_server_port.`}`,
    },
  };
}

/**
 * The letters beyond ASCII of the languages that are written in Latin script in Europe: Latin-1, Latin Extended-A, the
 * Romanian ș and ț, the Welsh w and y. Not the ones that are taken for others: ı, ĸ, ŉ, ſ.
 */
const EUROPEAN =
  /^[a-z0-9\u00df-\u00f6\u00f8-\u0130\u0132-\u0137\u0139-\u0148\u014a-\u017e\u0219\u021b\u1e81\u1e83\u1e85\u1ef3-]+$/;

/** Whether a label in punycode may be taken for another: Cyrillic а, Greek ο or a full-width digit look like what they are not. */
function looksLikeAnother(label: string): boolean {
  return !EUROPEAN.test(punycode.toUnicode(label));
}

/** Whether a host has a label in punycode, which a page has to show as such. */
export function isPunycode(host: string): boolean {
  return host.split('.').some((label) => label.startsWith('xn--'));
}
