/** Host names and addresses: what a SIP server, a domain or the host of a URI may look like. */
import punycode from 'punycode.js';
import type { Finding } from './problems';
import { quote } from './problems';

/** RFC 1123 §2.1: labels of letters, digits and hyphens, up to 63 octets each. */
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';

/** A name or an address for editors, as far as a pattern can tell: {@link checkHost} says the rest. */
export const HOST_PATTERN = `${LABEL}(?:\\.${LABEL})+|[0-9a-f.]*:[0-9a-f:.]*`;

/** A name of at least two labels. */
const NAME = new RegExp(`^${LABEL}(?:\\.${LABEL})+$`);

/** The parts of a dotted IPv4 address without leading zeros, which some programs read as octal. */
const IPV4_PART = /^(?:0|[1-9]\d{0,2})$/;

/** Whether a text is an IPv4 address of four decimal parts. */
export function isIpv4(host: string): boolean {
  const parts = host.split('.');
  return parts.length === 4 && parts.every((part) => IPV4_PART.test(part) && Number(part) <= 255);
}

/** Whether a text is an IPv6 address, without brackets (RFC 4291 §2.2). */
export function isIpv6(host: string): boolean {
  if (!/^[0-9a-f:.]+$/.test(host) || !host.includes(':')) return false;
  return URL.canParse(`http://[${host}]/`);
}

/** Whether a host is an address rather than a name. */
export function isIpLiteral(host: string): boolean {
  return isIpv4(host) || isIpv6(host.replace(/^\[|\]$/g, ''));
}

const ALLOWED: Finding['allowed'] = {
  it: 'un nome DNS in ASCII minuscolo con almeno un punto (sip.example.it) o un indirizzo IP',
  en: 'a DNS name in lower-case ASCII with at least one dot (sip.example.it), or an IP address',
};

/**
 * What is wrong with a host, or nothing.
 *
 * Names follow RFC 1123 §2.1, in lower case; a name beyond ASCII has to be given in its A-label form
 * (RFC 5890 §2.3.2.1), which is pointed out by name, since it can look like another.
 */
export function checkHost(host: string): Finding | undefined {
  if (isIpv4(host) || isIpv6(host)) return undefined;
  if (host !== host.toLowerCase() && checkHost(host.toLowerCase()) === undefined) {
    return {
      what: { it: `L’host ${quote(host)} ha delle maiuscole.`, en: `The host ${quote(host)} has capital letters.` },
      allowed: ALLOWED,
      fix: {
        it: `Scrivilo in minuscolo: ${quote(host.toLowerCase())}.`,
        en: `Write it in lower case: ${quote(host.toLowerCase())}.`,
      },
    };
  }
  if (/[^\x20-\x7e]/.test(host)) {
    return {
      what: {
        it: `L’host ${quote(host)} ha caratteri fuori dall’ASCII.`,
        en: `The host ${quote(host)} has characters beyond ASCII.`,
      },
      allowed: ALLOWED,
      fix: {
        it: 'Se il dominio è internazionalizzato scrivi la forma punycode (xn--…), altrimenti riscrivi il nome a mano.',
        en: 'If the domain is an internationalised one write its punycode form (xn--…), else type the name again.',
      },
    };
  }
  const labels = host.split('.');
  // All digits and dots: a mistyped address, not a name.
  if (/^[\d.]+$/.test(host) || host.length > 253 || !NAME.test(host)) {
    return {
      what: { it: `${quote(host)} non è un host valido.`, en: `${quote(host)} is not a valid host.` },
      allowed: ALLOWED,
      fix: {
        it: 'Togli schema, porta, parametri e spazi: la porta va in sip_server_port.',
        en: 'Remove scheme, port, parameters and spaces: the port goes into sip_server_port.',
      },
    };
  }
  // A real A-label decodes to something beyond ASCII; the parser refuses a forged one.
  if (labels.some((label) => label.startsWith('xn--')) && !URL.canParse(`http://${host}/`)) {
    return {
      what: { it: `${quote(host)} non è un punycode valido.`, en: `${quote(host)} is not valid punycode.` },
      allowed: ALLOWED,
      fix: { it: 'Copia di nuovo il nome dal provider.', en: 'Copy the name from the provider again.' },
    };
  }
  if (labels.some(looksLikeAnother)) {
    return {
      what: {
        it: `${quote(host)} si legge ${quote(punycode.toUnicode(host))}: può sembrare un altro nome.`,
        en: `${quote(host)} reads ${quote(punycode.toUnicode(host))}: it can look like another name.`,
      },
      allowed: {
        it: 'in punycode solo le lettere latine con accento delle lingue europee (xn--mnchen-3ya.example)',
        en: 'in punycode only the accented Latin letters of European languages (xn--mnchen-3ya.example)',
      },
      fix: {
        it: 'Usa il nome in ASCII del provider, o il suo indirizzo IP.',
        en: 'Use the provider’s name in ASCII, or its IP address.',
      },
    };
  }
  return undefined;
}

/**
 * Whether a label in punycode may be taken for another: it holds anything but ASCII and the Latin letters
 * that everyone tells apart from it (Latin-1 and œ, which the registries of .it and .de take). Cyrillic а,
 * Greek ο, a dotless ı or a full-width digit look like what they are not.
 */
function looksLikeAnother(label: string): boolean {
  return label.startsWith('xn--') && !/^[a-z0-9\u00df-\u00f6\u00f8-\u00ff\u0153-]+$/.test(punycode.toUnicode(label));
}

/** Whether a host has a label in punycode, which a page has to show as such. */
export function isPunycode(host: string): boolean {
  return host.split('.').some((label) => label.startsWith('xn--'));
}

/** A SIP URI taken apart (RFC 3261 §19.1), or nothing when it isn't one. The user may hold placeholders. */
export function parseSipUri(
  uri: string,
): { user?: string; host: string; port?: number; parameters: string[] } | undefined {
  const match =
    /^sips?:(?:(?<user>[^@:;<>"\s]+)@)?(?<host>\[[0-9a-f:.]+\]|[^@:;<>"\s[\]]+)(?::(?<port>\d{1,5}))?(?<parameters>(?:;[\w.!~*'()%+-]+(?:=[\w.!~*'()%+:[\]-]*)?)*)$/.exec(
      uri,
    );
  const groups = match?.groups;
  if (groups?.host === undefined) return undefined;
  const port = groups.port === undefined ? undefined : Number(groups.port);
  return {
    ...(groups.user === undefined ? {} : { user: groups.user }),
    host: groups.host.replace(/^\[|\]$/g, ''),
    ...(port === undefined ? {} : { port }),
    parameters: (groups.parameters ?? '').split(';').filter((part) => part !== ''),
  };
}
