import { tierOf } from '../model/tier';
import { splitHistory } from '../records/statusHistory';
import type { Bilingual, Defaults, Descriptor, Provider } from '../model/types';
import { ALL_KEYWORDS, type Flag, type Keyword } from '../model/vocabulary';

/** The entries of a record of optional values that are there. */
function present<K extends string, V>(record: Readonly<Partial<Record<K, V>>>): [K, V][] {
  return (Object.entries(record) as [K, V | undefined][]).filter((entry): entry is [K, V] => entry[1] !== undefined);
}

/**
 * Stage 3: a provider, whole. The defaults fill in what the descriptor doesn't say, but only for a
 * provider in the wizard: of any other, what isn't stated is unknown.
 *
 * @param identity the key and the path of the descriptor, and its prose in both languages
 */
export function normalizeProvider(
  identity: { readonly key: string; readonly file: string; readonly prose: Bilingual },
  descriptor: Descriptor,
  defaults: Defaults,
): Provider {
  const { trunk, asIs, flags, absent, history, ...rest } = descriptor;
  const inWizard = descriptor.wizard !== undefined;
  const gone = new Set<Keyword | Flag>(absent);
  const settings: Partial<Record<Keyword, string>> = {};
  const departures: Keyword[] = [];
  for (const keyword of ALL_KEYWORDS) {
    const common = defaults.trunk[keyword];
    const value = trunk[keyword] ?? asIs[keyword] ?? (inWizard ? common : undefined);
    if (value === undefined || gone.has(keyword)) continue;
    settings[keyword] = value;
    if (value !== common) departures.push(keyword);
  }
  const flagRows = present({ ...(inWizard ? defaults.flags : {}), ...flags }).filter(([flag]) => !gone.has(flag));
  return {
    ...identity,
    ...rest,
    ...splitHistory(history),
    tier: tierOf(descriptor.status),
    trunk: settings,
    departures,
    flags: Object.fromEntries(flagRows),
    absent,
  };
}
