/** A template against the defaults → what a descriptor has to say of it; and defaults from templates. */
import type { Defaults } from '../model/types';
import { findLeaks } from '../check/rules/noSecrets';
import { checkTableValue, checkValue } from '../model/values';
import { ALL_KEYWORDS, FLAGS, KEYWORD_RULES, type Flag, type Keyword } from '../model/vocabulary';
import type { Template } from './rows';

/** The part of a descriptor that the wizard's tables settle, in the words of the front matter. */
export interface TableFacts {
  readonly name: string;
  readonly trunk: Readonly<Record<string, string>>;
  /** The settings that only the wizard's tables may have. */
  readonly asIs: Readonly<Record<string, string>>;
  readonly special: Readonly<Record<string, string>>;
  readonly flags: Readonly<Record<string, string>>;
  readonly absent: readonly string[];
}

/** What is to be looked at first stands first; the other keywords follow in the table's order. */
const FIRST_KEYWORDS = [
  'sip_server',
  'sip_server_port',
  'from_domain',
  'client_uri',
  'server_uri',
  'outbound_proxy',
  'registration',
  'authentication',
  'context',
  'codecs',
  'transport',
];

/** The order in which a descriptor names the keywords of its trunk. */
export const TRUNK_ORDER: readonly string[] = [...new Set([...FIRST_KEYWORDS, ...ALL_KEYWORDS])];

/** The entries of a record in a given order; what the order doesn't have comes last, as it stands. */
function inOrder<V>(record: Readonly<Record<string, V>>, order: readonly string[]): [string, V][] {
  const place = (keyword: string): number => (order.includes(keyword) ? order.indexOf(keyword) : order.length);
  return Object.entries(record).sort(([a], [b]) => place(a) - place(b));
}

/** Whether a new descriptor may say a value. What isn't a keyword of the wizard is for the check to name. */
function mayBeSaid(keyword: string, value: string): boolean {
  const rule = Object.hasOwn(KEYWORD_RULES, keyword) ? KEYWORD_RULES[keyword as Keyword] : undefined;
  return rule === undefined || checkValue(rule, value) === undefined;
}

/** Whether a value is none that a descriptor may say, but may stand in `as_is`. */
function standsAsIs(keyword: string, value: string): boolean {
  return !mayBeSaid(keyword, value) && checkTableValue(value) === undefined;
}

/** What departs from the defaults, and which of them have no row. */
export function toTableFacts({ name, trunk, special, flags }: Template, defaults: Defaults): TableFacts {
  const common: Readonly<Record<string, string | undefined>> = defaults.trunk;
  const commonFlags: Readonly<Record<string, number>> = defaults.flags;
  const departing = inOrder(trunk, TRUNK_ORDER).filter(([keyword, value]) => common[keyword] !== value);
  return {
    name,
    trunk: Object.fromEntries(departing.filter(([keyword, value]) => !standsAsIs(keyword, value))),
    asIs: Object.fromEntries(departing.filter(([keyword, value]) => standsAsIs(keyword, value))),
    special: { ...special },
    flags: Object.fromEntries(
      inOrder(flags, FLAGS)
        .filter(([flag, value]) => commonFlags[flag] !== value)
        .map(([flag, value]) => [flag, String(value)]),
    ),
    absent: [
      ...ALL_KEYWORDS.filter(
        (keyword) => (common[keyword] !== undefined || keyword === 'sip_server') && !(keyword in trunk),
      ),
      ...FLAGS.filter((flag) => !(flag in flags)),
    ],
  };
}

/** The value that occurs most often; of equally frequent ones the first. */
function mostFrequent<V>(values: readonly V[]): V | undefined {
  const counts = new Map<V, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/**
 * The defaults of a catalog that has none: for each keyword the value that most templates have, of those that a
 * descriptor may say. Never for
 * `sip_server`, which is each provider's own. A flag that no template has is 0, as its absence means.
 */
export function deriveDefaults(templates: readonly Template[]): Defaults {
  const trunk = ALL_KEYWORDS.filter((keyword) => keyword !== 'sip_server').flatMap((keyword): [string, string][] => {
    const values = templates.flatMap((template) => template.trunk[keyword] ?? []);
    const value = mostFrequent(values.filter((own) => mayBeSaid(keyword, own) && findLeaks(own).length === 0));
    return value === undefined ? [] : [[keyword, value]];
  });
  const flag = (name: Flag): 0 | 1 => (mostFrequent(templates.flatMap(({ flags }) => flags[name] ?? [])) === 1 ? 1 : 0);
  return {
    trunk: Object.fromEntries(trunk),
    flags: { disable_topos_header: flag('disable_topos_header'), disable_srtp_header: flag('disable_srtp_header') },
  };
}
