import { EVENT_LABELS, kindOf, kindOfChange } from '../../catalog/api/events';
import { defined } from '../../catalog/model/defined';
import { isIpLiteral, isPunycode } from '../../catalog/model/hosts';
import { KEYWORDS } from '../../catalog/model/keywords';
import { GROUP_LABELS } from '../../catalog/model/labels';
import type { Prose } from '../../catalog/markdown/prose';
import { TEST_PLAN, type Grade } from '../../catalog/model/testPlan';
import type { HelpdeskRoute } from '../../catalog/ticket/ticketLink';
import type { TicketProvider } from '../../catalog/ticket/ticketProvider';
import { toTicketProvider } from '../../catalog/ticket/toTicketProvider';
import type {
  CaseOutcome,
  Catalog,
  HistoryEntry,
  Locale,
  Provider,
  StatusEntry,
  TestRecord,
} from '../../catalog/model/types';
import { ALL_KEYWORDS, FLAGS } from '../../catalog/model/vocabulary';
import { providerAgeing, type Ageing } from '../../catalog/records/ageing';
import type { CatalogContent } from '../catalogContent';
import type { PluginOptions } from '../options';
import { listedProviders } from '../../catalog/model/listedProviders';

/** One setting of a trunk: the column's value and the shared one. What it is about is the same on every page. */
export interface Setting {
  readonly keyword: string;
  /** Absent when the wizard's table has no row. */
  readonly value?: string;
  /** The shared value, only where this one departs from it. */
  readonly common?: string;
  /** Absent when it doesn't depart. */
  readonly departs?: true;
}

/** An entry of a company that has several. */
export interface CompanyEntry {
  readonly key: string;
  readonly name: string;
  readonly server?: string;
  readonly registration?: string;
  /** The settings, beside host and registration, in which the company's entries are not alike. */
  readonly differences: readonly (readonly [keyword: string, value: string])[];
}

/** A case of a record in the page's language. */
interface ShownCase extends Omit<CaseOutcome, 'note'> {
  readonly number: number;
  readonly name: string;
  readonly grade: Grade;
  readonly note?: string | undefined;
}

/** A record of tests in the page's language, its cases by number. */
export interface ShownRecord extends Omit<TestRecord, 'cases'> {
  readonly cases: readonly ShownCase[];
}

/** A change in the wizard, and what the feeds call it. */
export interface ShownEntry extends HistoryEntry {
  readonly what: string;
}

/** A change of the certification in the page's language, and what the feeds call it. */
export interface ShownChange extends Omit<StatusEntry, 'reason'> {
  readonly what: string;
  readonly reason: string;
}

/** Props of a provider's page. */
export interface ProviderProps {
  readonly description: string;
  readonly provider: Pick<
    Provider,
    'key' | 'name' | 'company' | 'tier' | 'status' | 'announced' | 'evidence' | 'listed'
  > & {
    readonly inWizard: boolean;
    readonly since?: string;
    readonly sinceDate?: string;
    readonly server?: string;
    readonly serverIsAddress: boolean;
    readonly serverIsPunycode: boolean;
    readonly port?: string;
    readonly transport?: string;
    readonly registration?: string;
    readonly authentication?: string;
    readonly codecs?: readonly string[];
    readonly encryption?: string;
    /** Sanitised elements, in the page's language. */
    readonly prose: Prose;
    readonly limitations: readonly (Omit<Provider['limitations'][number], 'text'> & { readonly text: string })[];
    readonly special: Readonly<Record<string, string>>;
    /** Newest first. */
    readonly testRecords: readonly ShownRecord[];
    /** The changes in the wizard, oldest first. */
    readonly history: readonly ShownEntry[];
    /** The changes of the certification, oldest first. */
    readonly statusHistory: readonly ShownChange[];
    /** The record that the evidence rests on, and when it gets old. */
    readonly evidenceRecord?: Ageing;
  };
  readonly settings: readonly Setting[];
  /** All entries of the company, this one among them; none where it has one alone. */
  readonly entries: readonly CompanyEntry[];
  readonly release: string;
  readonly editUrl: string;
  /** What the guided ticket needs of it. */
  readonly ticketProvider: TicketProvider;
  readonly helpdesk: HelpdeskRoute;
}

/** Groups in the order of their labels, keywords within them as the guide lists them. */
const ORDER: ReadonlyMap<string, number> = new Map(
  Object.keys(GROUP_LABELS)
    .flatMap((group) => KEYWORDS.filter((entry) => entry.group === group))
    .map(({ keyword }, index) => [keyword, index]),
);

function byGroup(a: Setting, b: Setting): number {
  return (ORDER.get(a.keyword) ?? ORDER.size) - (ORDER.get(b.keyword) ?? ORDER.size);
}

/** All settings of a provider, by group. */
function toSettings({ trunk, absent, flags, wizard }: Provider, { defaults }: Catalog): Setting[] {
  const own: Readonly<Record<string, string | number | undefined>> = { ...trunk, ...flags };
  const shared: typeof own = { ...defaults.trunk, ...defaults.flags };
  const rows = [...ALL_KEYWORDS, ...FLAGS].flatMap((keyword): Setting[] => {
    const isAbsent = absent.includes(keyword);
    const value = isAbsent ? undefined : own[keyword]?.toString();
    if (value === undefined && !isAbsent) return [];
    const common = shared[keyword]?.toString();
    // Outside the wizard nothing is shared but the flags, which are the proxy's.
    const departs = isAbsent || (value !== common && (wizard !== undefined || keyword in flags));
    return [defined({ keyword, value, ...(departs ? { common, departs } : {}) })];
  });
  return rows.sort(byGroup);
}

/** A record with the names of its cases. */
function toShownRecord({ cases, ...record }: TestRecord, locale: Locale): ShownRecord {
  return defined({
    ...record,
    cases: TEST_PLAN.flatMap(({ number, name, grade }) => {
      const outcome = cases[number];
      if (outcome === undefined) return [];
      return [defined({ ...outcome, number, name: name[locale], grade, note: outcome.note?.[locale] })];
    }),
  });
}

/** What the page says of the provider itself. */
export function toShownProvider(
  provider: Provider,
  { release }: Catalog,
  locale: Locale,
  prose: Prose,
): ProviderProps['provider'] {
  const { key, name, company, tier, status, announced, evidence, wizard, trunk } = provider;
  const { limitations, history, listed, statusHistory, special, testRecords } = provider;
  return defined({
    key,
    name,
    company,
    tier,
    status,
    announced,
    evidence,
    inWizard: wizard !== undefined,
    since: wizard?.since,
    sinceDate: wizard?.sinceDate,
    server: trunk.sip_server,
    serverIsAddress: isIpLiteral(trunk.sip_server ?? ''),
    serverIsPunycode: isPunycode(trunk.sip_server ?? ''),
    port: trunk.sip_server_port,
    transport: trunk.transport,
    registration: trunk.registration,
    authentication: trunk.authentication,
    codecs: trunk.codecs?.split(','),
    encryption: trunk.media_encryption,
    prose,
    limitations: limitations.map(({ text, ...limitation }) => ({ ...limitation, text: text[locale] })),
    history: history.map((entry) => ({ ...entry, what: EVENT_LABELS[kindOf(entry, provider)][locale] })),
    listed,
    statusHistory: statusHistory.map((change) => ({
      ...change,
      what: EVENT_LABELS[kindOfChange(change)][locale],
      reason: change.reason[locale],
    })),
    special: defined(special),
    testRecords: testRecords.map((record) => toShownRecord(record, locale)).toReversed(),
    evidenceRecord: providerAgeing(provider, release),
  });
}

/** What a table of entries says of the host in columns of its own. */
const IN_COLUMNS: readonly string[] = ['sip_server', 'from_domain', 'registration', 'client_uri', 'server_uri'];

/** The entries of a company, with what tells them apart; none where there is one alone. */
function toEntries(providers: readonly Provider[]): CompanyEntry[] {
  if (providers.length < 2) return [];
  const valueOf = ({ trunk, special }: Provider, keyword: string): string =>
    special[keyword as keyof typeof special] ?? trunk[keyword as keyof typeof trunk] ?? '';
  const differing = ALL_KEYWORDS.filter(
    (keyword) =>
      !IN_COLUMNS.includes(keyword) && new Set(providers.map((provider) => valueOf(provider, keyword))).size > 1,
  );
  return providers.map((provider) =>
    defined({
      key: provider.key,
      name: provider.name,
      server: provider.trunk.sip_server,
      registration: provider.trunk.registration,
      differences:
        provider.announced === undefined
          ? differing.map((keyword) => [keyword, valueOf(provider, keyword)] as const)
          : [],
    }),
  );
}

/** A provider's page, in the language of the content. */
export function toProviderProps(
  provider: Provider,
  { catalog, bodies, locale, labels }: Pick<CatalogContent, 'catalog' | 'bodies' | 'locale' | 'labels'>,
  { helpdesk, repositoryUrl }: Pick<PluginOptions, 'helpdesk' | 'repositoryUrl'>,
): ProviderProps {
  const ofCompany = listedProviders(catalog).filter(
    ({ company }) => company !== undefined && company === provider.company,
  );
  return {
    description: labels[provider.announced === undefined ? 'provider.description' : 'announced.description'].replace(
      '{name}',
      () => provider.name,
    ),
    provider: toShownProvider(provider, catalog, locale, bodies.get(provider.key)?.prose ?? []),
    settings: toSettings(provider, catalog),
    entries: toEntries(ofCompany),
    release: catalog.release.release,
    ticketProvider: toTicketProvider(provider, locale),
    editUrl: `${repositoryUrl}/edit/main/${provider.file}`,
    helpdesk,
  };
}
