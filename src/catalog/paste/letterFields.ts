/** A field of the form that asks for a provider’s data, as far as letters give it. */
export type LetterField =
  | 'server'
  | 'port'
  | 'proxy'
  | 'domain'
  | 'username'
  | 'authUser'
  | 'number'
  | 'codecs'
  | 'transport'
  | 'registration'
  | 'channels'
  | 'tones';

/** How a field is labelled in letters of both languages, in lower case, and what its value looks like. */
interface LabelledField {
  readonly field: LetterField;
  readonly label: RegExp;
  readonly value: RegExp;
}

/** A name or an address with a dot in it, or an IPv6 address. */
const HOST = /[\w-]\.[\w-]|[\da-f]:[\da-f:]*:/i;

/** What may stand behind a label: `Server SIP (registrar)`. */
const MORE = String.raw`(?: ?[(/] ?[\w /-]{1,30}\)?)?`;

/** The fields; the first whose label fits counts. */
export const FIELDS: readonly LabelledField[] = [
  {
    field: 'proxy',
    label: new RegExp(`^(?:sip )?(?:outbound[ -]?)?proxy(?: (?:sip|server|in uscita|outbound))?(?: \\(.{1,30}\\))?$`),
    value: HOST,
  },
  {
    field: 'domain',
    label: new RegExp(`^(?:(?:sip|voip|auth(?:entication)?) )?(?:realm|domain|dominio)(?: (?:sip|voip|name))?${MORE}$`),
    value: HOST,
  },
  {
    field: 'server',
    label: new RegExp(
      `^(?:(?:sip|voip) )?(?:(?:indirizzo|nome|ip|host)(?: (?:ip|host))?(?: d(?:el|i) | ))?(?:(?:sip|voip) )?(?:server|registrar|host(?:name)?|indirizzo(?: ip)?|sbc|proxy/registrar)(?: (?:sip|voip|server|address|host|name|ip|del trunk|di registrazione|primario|principale))*${MORE}$`,
    ),
    value: HOST,
  },
  {
    field: 'port',
    label:
      /^(?:(?:sip|voip|server|registrar) )*(?:port[ae]?)(?: (?:sip|udp|tcp|server|di segnalazione|number|(?:sip )?registrar))*$/,
    value: /^\d{1,5}\b/,
  },
  {
    field: 'authUser',
    label: /^(?:sip )?auth(?:entication|orization)?[ _-]?(?:id|user(?: ?name)?|name)$|^utente (?:di )?autenticazione$/,
    value: /^\S+$/,
  },
  {
    field: 'username',
    label:
      /^(?:(?:sip|voip|trunk|nome|account) )?(?:nome utente|utente|user[ -]?name|user[ -]?id|user|login|account|sip[ -]?id|user name)(?: (?:sip|voip|trunk|name|id))*$/,
    value: /^\S+$/,
  },
  {
    field: 'number',
    label:
      /^(?:numer[oi]|numerazione|telefono|(?:phone|telephone) number|number|phone|did|ddi|cli|gnr)(?: (?:telefonic[oa]|di telefono|principale|geografic[oa]|assegnat[oa]|voip|sip|pilota))*$/,
    value: /\d{3}/,
  },
  {
    field: 'codecs',
    label: /^codecs?(?: (?:audio|voce|supportati|consentiti|abilitati|supported|allowed))*$/,
    value: /\w/,
  },
  {
    field: 'transport',
    label: /^(?:protocollo(?: (?:di )?(?:trasporto|segnalazione|sip))?|trasporto|transport(?: protocol)?)(?: sip)?$/,
    value: /\b(?:udp|tcp|tls)\b/i,
  },
  {
    field: 'registration',
    label: /^(?:registrazione|registration)(?: (?:sip|richiesta|required))*$/,
    value: /^(?:s[iì]|yes|send|obbligatoria|richiesta|required|no|none|nessuna|non .*|not .*)$/i,
  },
  {
    field: 'channels',
    label:
      /^(?:n(?:umero|\.)? ?(?:di )?)?(?:canali|channels|chiamate contemporanee|concurrent calls)(?: (?:voce|contemporanei|sip|voip))*$/,
    value: /^\d{1,4}\b/,
  },
  { field: 'tones', label: /^(?:toni )?dtmf(?: mode)?$/, value: /rfc ?(?:2833|4733)|info|in[- ]?band/i },
];
