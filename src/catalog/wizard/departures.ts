/** A template against the defaults → what a descriptor has to say of it; and defaults from templates. */
import type { Defaults } from '../model/types';
import { ALL_KEYWORDS, FLAGS, type Flag } from '../model/vocabulary';
import type { Template } from './rows';

/** The part of a descriptor that the wizard's tables settle, in the words of the front matter. */
export interface TableFacts {
  readonly name: string;
  readonly trunk: Readonly<Record<string, string>>;
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

/** What departs from the defaults, and which of them have no row. */
export function toTableFacts({ name, trunk, special, flags }: Template, defaults: Defaults): TableFacts {
  const common: Readonly<Record<string, string | undefined>> = defaults.trunk;
  const commonFlags: Readonly<Record<string, number>> = defaults.flags;
  return {
    name,
    trunk: Object.fromEntries(inOrder(trunk, TRUNK_ORDER).filter(([keyword, value]) => common[keyword] !== value)),
    special: { ...special },
    flags: Object.fromEntries(
      inOrder(flags, FLAGS)
        .filter(([flag, value]) => commonFlags[flag] !== value)
        .map(([flag, value]) => [flag, String(value)]),
    ),
    absent: [
      ...Object.keys(common).filter((keyword) => common[keyword] !== undefined && !(keyword in trunk)),
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
 * The defaults of a catalog that has none: for each keyword the value that most templates have. Never for
 * `sip_server`, which is each provider's own. A flag that no template has is 0, as its absence means.
 */
export function deriveDefaults(templates: readonly Template[]): Defaults {
  const trunk = ALL_KEYWORDS.filter((keyword) => keyword !== 'sip_server').flatMap((keyword): [string, string][] => {
    const value = mostFrequent(templates.flatMap((template) => template.trunk[keyword] ?? []));
    return value === undefined ? [] : [[keyword, value]];
  });
  const flag = (name: Flag): 0 | 1 => (mostFrequent(templates.flatMap(({ flags }) => flags[name] ?? [])) === 1 ? 1 : 0);
  return {
    trunk: Object.fromEntries(trunk),
    flags: { disable_topos_header: flag('disable_topos_header'), disable_srtp_header: flag('disable_srtp_header') },
  };
}
