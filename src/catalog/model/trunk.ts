/**
 * What the wizard writes when a trunk is made from a template: the rules of NethVoice 1.6.14
 * (`freepbx/rest/modules/trunks.php`). Pure, for the checks as well as for a page.
 */
import type { Bilingual, Provider } from './types';
import { OWN_PROXY, PLACEHOLDERS } from './vocabulary';

/** What is typed in the wizard, less the password: that one never passes through here. */
export interface TypedValues {
  readonly username: string;
  readonly phone: string;
  /** The trunk's name. Empty, or `0`: the provider's key, as NethVoice puts it. */
  readonly name: string;
  /** The codecs selected, in order. Empty: the template's stay. */
  readonly codecs: readonly string[];
  /** Whether the selection replaces the template's codecs, or goes before them. */
  readonly forceCodec: boolean;
}

/**
 * Where a value comes from, in words for a page. `default` and `template` are rows of the template, shared or the
 * provider's own; `password` is what is typed as such, and has no value here; `assigned` is chosen by NethVoice at
 * creation; `codecs` is the selection.
 */
export const TRUNK_SOURCE_LABELS = {
  default: { it: 'valore comune a quasi tutti i modelli', en: 'value that most templates share' },
  template: { it: 'modello del provider', en: 'the provider’s template' },
  typed: { it: 'scritto nel wizard', en: 'typed in the wizard' },
  password: { it: 'la password scritta nel wizard', en: 'the password typed in the wizard' },
  assigned: { it: 'assegnato da NethVoice alla creazione', en: 'assigned by NethVoice at creation' },
  proxy: {
    it: 'proxy di NethVoice, con l’indirizzo di chi installa',
    en: 'NethVoice’s proxy, at the installation’s address',
  },
  codecs: { it: 'codec selezionati nel wizard', en: 'codecs selected in the wizard' },
  special: { it: 'opzione speciale del provider', en: 'the provider’s special option' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** One of them. */
export type TrunkSource = keyof typeof TRUNK_SOURCE_LABELS;

/** One PJSIP setting of the trunk that would be made. */
export interface TrunkRow {
  readonly keyword: string;
  /** Empty for `password`, whose value is never known here. */
  readonly value: string;
  readonly source: TrunkSource;
  /** What the wizard leaves as it stands and a person has to replace: `CHANGE_ME`. */
  readonly placeholders: readonly string[];
  /** What this setting really becomes, where NethVoice departs from what it intends. */
  readonly note?: Bilingual;
}

/** The proxy of the NethVoice module; address and port are the installation's. */
const PROXY = 'sip:$PROXY_IP:$PROXY_PORT;lr';

/** A variable that nothing replaces: every dollar word outside the special options, any but two inside them. */
const VARIABLE = /\$[A-Za-z_]+/g;

/** A number, `yes`, a codec: most values, in which no placeholder can be. */
const PLAIN = /^[a-z0-9]*$/;

/** The placeholders that stay in a text of the template, each once. */
export function findPlaceholders(text: string): string[] {
  if (PLAIN.test(text)) return [];
  const patterns = [...PLACEHOLDERS.map((pattern) => new RegExp(pattern, 'gu')), VARIABLE];
  return [...new Set(patterns.flatMap((pattern) => text.match(pattern) ?? []))];
}

/** A value in pieces, in its order: each of its placeholders, wherever it stands, and what is between them. */
export function splitAtPlaceholders({ value, placeholders }: Pick<TrunkRow, 'value' | 'placeholders'>): string[] {
  // The longest first: another may be its beginning.
  const [longest, ...others] = [...placeholders].sort((a, b) => b.length - a.length);
  if (longest === undefined) return value === '' ? [] : [value];
  return value
    .split(longest)
    .flatMap((between, index) => [
      ...(index > 0 ? [longest] : []),
      ...splitAtPlaceholders({ value: between, placeholders: others }),
    ]);
}

/** A special option with what was typed in it. A function gives the text, since `$&` in it would be a pattern. */
function fillIn(option: string, { phone, username }: Pick<TypedValues, 'phone' | 'username'>): string {
  // In step with the wizard: trunks.php replaces $PHONE before $USERNAME.
  return option.replaceAll('$PHONE', () => phone).replaceAll('$USERNAME', () => username);
}

/** The codecs of the trunk: the selection alone, or before the template's. */
function chooseCodecs(template: string | undefined, { codecs, forceCodec }: TypedValues): Omit<TrunkRow, 'keyword'> {
  if (forceCodec) return { value: codecs.join(','), source: 'codecs', placeholders: [] };
  const rest = template === undefined || template === '' ? [] : template.split(',');
  const selected = codecs.join(',');
  const intended = [...new Set([...codecs, ...rest])].join(',');
  return {
    // In step with the wizard: trunks.php puts the keyword where it means the template's codecs.
    value: `${selected},codecs`,
    source: 'codecs',
    placeholders: [],
    note: {
      it: `La release 1.6.14 scrive la parola codecs al posto dei codec del modello. Nessun codec si chiama così: nel trunk resta ${selected}, mentre l’intenzione era ${intended}.`,
      en: `Release 1.6.14 writes the word codecs instead of the template’s codecs. No codec is called that: the trunk is left with ${selected}, while ${intended} was meant.`,
    },
  };
}

/**
 * The PJSIP settings of the trunk that the wizard would make from a provider's template, in its order:
 * template, dynamic keywords, outbound proxy, codecs, special options. A later one with the same keyword
 * takes the place of the earlier.
 *
 * For a provider outside the wizard only the settings that are known come out as its template.
 */
export function buildTrunk(
  provider: Pick<Provider, 'key' | 'trunk' | 'departures' | 'special'>,
  typed: TypedValues,
): TrunkRow[] {
  const rows = new Map<string, Omit<TrunkRow, 'keyword'>>();
  const own = new Set<string>(provider.departures);
  for (const [keyword, value] of Object.entries(provider.trunk)) {
    rows.set(keyword, {
      value,
      source: own.has(keyword) ? 'template' : 'default',
      placeholders: findPlaceholders(value),
    });
  }
  const set = (source: TrunkSource, values: Readonly<Record<string, string>>): void => {
    for (const [keyword, value] of Object.entries(values)) rows.set(keyword, { value, source, placeholders: [] });
  };
  // In step with the wizard: to PHP's empty() a name of 0 is none.
  const name = typed.name === '' || typed.name === '0' ? provider.key : typed.name;
  set('typed', { contact_user: typed.username });
  set('assigned', { extdisplay: 'OUT_<trunkid>' });
  set('typed', { from_user: typed.username, sv_channelid: name, sv_trunk_name: name, trunk_name: name });
  set('typed', { username: typed.username });
  set('password', { secret: '' });
  const proxy = rows.get('outbound_proxy')?.value;
  if (proxy === undefined || proxy === '' || proxy === OWN_PROXY) set('proxy', { outbound_proxy: PROXY });
  if (typed.codecs.length > 0) rows.set('codecs', chooseCodecs(rows.get('codecs')?.value, typed));
  for (const [keyword, option] of Object.entries(provider.special)) {
    const unfilled = fillIn(option, { phone: '0', username: '0' });
    rows.set(keyword, { value: fillIn(option, typed), source: 'special', placeholders: findPlaceholders(unfilled) });
  }
  return [...rows].map(([keyword, row]) => ({ keyword, ...row }));
}
