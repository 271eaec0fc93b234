import type { Catalog, Locale, Provider, Status, Tier, Evidence } from '../../catalog/model/types';
import { defined } from '../../catalog/model/defined';
import { ALL_KEYWORDS, FLAGS } from '../../catalog/model/vocabulary';
import { listedProviders } from '../../catalog/model/listedProviders';

/** One provider as the comparison needs it: only what departs from the shared values. */
export interface ComparedProvider {
  readonly name: string;
  readonly company?: string;
  readonly tier?: Tier;
  readonly status: Status;
  readonly evidence?: Evidence;
  readonly since?: string;
  /** Whether the shared values hold for it; else what isn't stated is unknown. */
  readonly inWizard: boolean;
  readonly values: Readonly<Record<string, string>>;
  readonly absent: readonly string[];
  readonly special: Readonly<Record<string, string>>;
  /** What is left to do by hand after the wizard. */
  readonly afterWizard: readonly string[];
}

/** What the comparison is made from: loaded by its page alone. */
export interface CompareData {
  /** The settings in the order in which they are compared, with the value that most providers share. */
  readonly defaults: readonly (readonly [keyword: string, value: string | null])[];
  readonly providers: Readonly<Record<string, ComparedProvider>>;
}

function toCompared(provider: Provider, locale: Locale): ComparedProvider {
  const { name, company, tier, status, evidence, wizard, announced } = provider;
  const { trunk, departures, flags, absent, special, limitations } = provider;
  const stated: [string, string][] =
    wizard === undefined ? Object.entries(trunk) : departures.map((keyword) => [keyword, trunk[keyword] ?? '']);
  const flagValues = Object.entries(flags).map(([flag, value]): [string, string] => [flag, String(value)]);
  return defined({
    name,
    company,
    tier,
    status,
    evidence,
    since: wizard?.since ?? announced?.release,
    inWizard: wizard !== undefined,
    values: Object.fromEntries([...stated, ...flagValues]),
    absent,
    special,
    afterWizard: limitations.filter(({ afterWizard }) => afterWizard).map(({ text }) => text[locale]),
  });
}

/** The data of the comparison, for every provider that the catalog shows. */
export function buildCompareData(catalog: Catalog, locale: Locale): CompareData {
  const first = [
    'sip_server',
    'sip_server_port',
    'transport',
    'registration',
    'authentication',
    'from_domain',
    'codecs',
    'media_encryption',
    'context',
  ];
  const keywords = [...first, ...ALL_KEYWORDS.filter((keyword) => !first.includes(keyword)), ...FLAGS];
  const common: Readonly<Record<string, string | number | undefined>> = {
    ...catalog.defaults.trunk,
    ...catalog.defaults.flags,
  };
  return {
    defaults: keywords.map(
      (keyword) => [keyword, common[keyword] === undefined ? null : String(common[keyword])] as const,
    ),
    providers: Object.fromEntries(
      listedProviders(catalog).map((provider) => [provider.key, toCompared(provider, locale)]),
    ),
  };
}
