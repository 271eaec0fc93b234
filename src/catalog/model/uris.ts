/** SIP URIs: taken apart, checked, and what people write in their place. */
import { defined } from './defined';
import { checkHost } from './hosts';
import { quote, type Finding } from './problems';

/** The parts of a SIP URI. */
export interface SipUri {
  readonly user?: string;
  readonly host: string;
  readonly port?: number;
  readonly parameters: readonly string[];
}

/** A SIP URI taken apart (RFC 3261 §19.1), or nothing when it isn't one. The user may hold placeholders; no escape is a control character's. */
export function parseSipUri(uri: string): SipUri | undefined {
  const match =
    /^sips?:(?!.*%(?!(?!7[fF])[2-9a-fA-F][\da-fA-F]))(?:(?<user>[\w.!~*()%&=+$,?/-]+)@)?(?<host>\[[0-9a-f.]*:[0-9a-f:.]*\]|[^@:;<>"\s[\]\\/?]+)(?::(?<port>\d{1,5}))?(?<parameters>(?:;[\w.!~*'()%+-]+(?:=[\w.!~*'()%+:[\]-]*)?)*)$/.exec(
      uri,
    );
  const groups = match?.groups;
  if (groups?.host === undefined) return undefined;
  return defined({
    user: groups.user,
    host: groups.host.replace(/^\[|\]$/g, ''),
    port: groups.port === undefined ? undefined : Number(groups.port),
    parameters: (groups.parameters ?? '').split(';').filter((part) => part !== ''),
  });
}

const ALLOWED: Finding['allowed'] = {
  it: 'sip:utente@host:porta;parametro, senza password (RFC 3261 §19.1)',
  en: 'sip:user@host:port;parameter, without a password (RFC 3261 §19.1)',
};

/** What people write in a URI that isn't part of one; each pattern's replacement mends it. */
const DEFECTS: readonly (readonly [pattern: RegExp, mended: string, it: string, en: string])[] = [
  [/^[\s\u00a0]+|[\s\u00a0]+$/gu, '', 'Ci sono spazi ai bordi.', 'There are spaces at its ends.'],
  [/^["'`“”«»]+(?!.*<)|(?<!<.*)["'`“”«»]+$/gu, '', 'Ci sono virgolette di troppo.', 'There are quotes too many.'],
  [/^[^<]*<([^<>]*)>.*$/, '$1', 'Ci sono le parentesi angolari < >.', 'There are angle brackets < >.'],
  [/\\+(?=[;,@:])/g, '', 'Una barra inversa (\\) precede il segno.', 'A backslash (\\) stands before the sign.'],
  [/^(sips?):\/+/i, '$1:', 'Dopo lo schema non ci vogliono barre (//).', 'No slashes (//) follow the scheme.'],
  [/^SIP(?=s?:)/i, 'sip', 'Lo schema si scrive minuscolo: sip:.', 'The scheme is written in lower case: sip:.'],
  [/^sipS(?=:)/i, 'sips', 'Lo schema si scrive minuscolo: sips:.', 'The scheme is written in lower case: sips:.'],
  [
    /^(?!sips?:)[a-z][a-z\d+.-]*:\/*(?=[^\d/])/i,
    'sip:',
    'Lo schema non è sip: o sips:.',
    'The scheme isn’t sip: or sips:.',
  ],
  [/^(?!sips?:)/, 'sip:', 'Manca lo schema sip: davanti.', 'The scheme sip: is missing.'],
  [/^(sips?:[^@:]*):[^@]*@/, '$1@', 'Contiene una password.', 'It holds a password.'],
  [/\?.*$/, '', 'Ci sono header dopo il punto interrogativo (?).', 'There are headers behind the question mark (?).'],
  [/\s+(?=;)|(?<=[;:@])\s+/g, '', 'Ci sono spazi.', 'There are spaces.'],
  [
    /^(sips?:(?:[^@]*@)?)([\da-f]*:[\da-f:]*:[\da-f]*)$/i,
    '$1[$2]',
    'Mancano le parentesi quadre intorno all’indirizzo IPv6.',
    'The square brackets round the IPv6 address are missing.',
  ],
  [
    /\[([\w.-]+)\]/,
    '$1',
    'Le parentesi quadre servono solo a un indirizzo IPv6.',
    'Square brackets are for an IPv6 address alone.',
  ],
  [
    /(?<=^sips?:[^;]+):(?!\d{1,5}(?:;|$))[^;:\]@]+(?=;|$)/i,
    '',
    'La porta non è un numero da 1 a 65535.',
    'The port is not a number from 1 to 65535.',
  ],
  [/\/+$|\/(?=;)/, '', 'C’è una barra (/) di troppo.', 'There is a slash (/) too many.'],
  [/;{2,}|;$/g, '', 'C’è un punto e virgola di troppo.', 'There is a semicolon too many.'],
  [/(?<=^sips?:[^;]+):(?=;|$)/, '', 'Dopo i due punti manca la porta.', 'The port is missing behind the colon.'],
];

/** Parameters whose values have a form (RFC 3261 §19.1.1, `ws` and `wss` RFC 7118 §5.2), by name. */
const PARAMETERS: Readonly<Record<string, 'host' | RegExp>> = {
  maddr: 'host',
  received: 'host',
  transport: /^(?:udp|tcp|sctp|tls|wss?)$/i,
  ttl: /^(?:1?\d?\d|2[0-4]\d|25[0-5])$/,
  user: /^(?:phone|ip)$/i,
};

/** What is wrong with the parameters of a URI, or nothing. */
function checkParameters(
  parameters: readonly string[],
  checkUriHost: (host: string) => Finding | undefined,
): Finding | undefined {
  const seen = new Set<string>();
  for (const parameter of parameters) {
    const name = /^[^=]*/.exec(parameter)?.[0].toLowerCase() ?? '';
    const value = parameter.slice(name.length + 1);
    const form = Object.hasOwn(PARAMETERS, name) ? PARAMETERS[name] : undefined;
    if (seen.has(name) || (form instanceof RegExp && !form.test(value))) {
      return {
        what: seen.has(name)
          ? { it: `Il parametro ${quote(name)} c’è due volte.`, en: `The parameter ${quote(name)} is there twice.` }
          : { it: `Il parametro ${quote(parameter)} non va bene.`, en: `The parameter ${quote(parameter)} won’t do.` },
        allowed: {
          it: 'transport=udp, tcp, tls, ws, wss o sctp; ttl fino a 255; user=phone o ip; ogni parametro una volta',
          en: 'transport=udp, tcp, tls, ws, wss or sctp; ttl up to 255; user=phone or ip; each parameter once',
        },
        fix: { it: 'Correggi il parametro, o toglilo.', en: 'Correct the parameter, or remove it.' },
      };
    }
    seen.add(name);
    const finding = form === 'host' ? checkUriHost(value.replace(/^\[(.*)\]$/, '$1')) : undefined;
    if (finding !== undefined) return finding;
  }
  return undefined;
}

/** What is wrong with a text that isn't a URI, and the URI that was probably meant. */
function describeDefect(value: string): { what: Finding['what']; meant?: string } {
  const several = value.split(/[\s,]+/).filter((part) => part !== '');
  if (several.length > 1 && several.every((part) => parseSipUri(part) !== undefined))
    return {
      what: {
        it: `Ci sono ${several.length} URI: ne serve uno.`,
        en: `There are ${several.length} URIs: one is needed.`,
      },
    };
  let meant = value;
  let what: Finding['what'] | undefined;
  for (const [pattern, mended, it, en] of DEFECTS) {
    const next = meant.replace(pattern, mended);
    if (next !== meant) what ??= { it, en };
    meant = next;
    if (isUri(meant)) return { what: what ?? { it, en }, meant };
  }
  const stray = /[^\w.!~*'()&=+$,;:?/@[\]<>%-]/u.exec(value)?.[0];
  if (stray !== undefined) what ??= { it: `Contiene ${quote(stray)}.`, en: `It holds ${quote(stray)}.` };
  return { what: what ?? { it: 'Non è un URI SIP valido.', en: 'It is not a valid SIP URI.' } };
}

/** Whether a text is a SIP URI with a sound host. */
function isUri(value: string): boolean {
  const uri = parseSipUri(value);
  return uri !== undefined && checkHost(uri.host) === undefined;
}

/**
 * What is wrong with a SIP URI, or nothing.
 *
 * @param checkUriHost what is wrong with a host of it
 */
export function checkSipUri(value: string, checkUriHost: (host: string) => Finding | undefined): Finding | undefined {
  const uri = parseSipUri(value);
  if (uri === undefined) {
    const { what, meant } = describeDefect(value);
    return {
      what: { it: `${quote(value)}: ${lower(what.it)}`, en: `${quote(value)}: ${lower(what.en)}` },
      allowed: ALLOWED,
      fix:
        meant === undefined
          ? {
              it: 'Scrivi l’URI per intero, con lo schema sip: davanti.',
              en: 'Write the whole URI, the scheme sip: before it.',
            }
          : { it: `Scrivi ${quote(meant)}.`, en: `Write ${quote(meant)}.` },
    };
  }
  if (uri.port !== undefined && (uri.port < 1 || uri.port > 65535)) {
    return {
      what: {
        it: `${quote(value)}: la porta ${uri.port} non esiste.`,
        en: `${quote(value)}: there is no port ${uri.port}.`,
      },
      allowed: { it: 'una porta da 1 a 65535', en: 'a port from 1 to 65535' },
      fix: { it: 'Correggi la porta, o toglila.', en: 'Correct the port, or remove it.' },
    };
  }
  return checkUriHost(uri.host) ?? checkParameters(uri.parameters, checkUriHost);
}

/** A sentence behind a colon. */
function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
