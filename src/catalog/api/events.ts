/** What happened to the providers, for the feeds: only what history and test records date. */
import { RESULT_LABELS, STATUS_ACTION_LABELS, TEST_PATH_LABELS } from '../model/labels';
import type { Bilingual, Catalog, HistoryEntry, Locale, Provider, StatusEntry, TestRecord } from '../model/types';
import { TEST_RESULTS, type StatusAction } from '../model/vocabulary';
import { evidenceRecord } from '../records/standing';
import { statusAfter } from '../records/statusHistory';

/** What an event means to a reader of the catalog. */
export type EventKind =
  | 'certified'
  | 'added'
  | 'changed'
  | 'withdrawn'
  | 'tested'
  | Exclude<StatusAction, 'withdrawn'>
  | 'certification-withdrawn';

/** One thing that happened to one provider. */
export interface CatalogEvent {
  /** Never changes once published: key, date, action, and a number where these repeat. */
  readonly id: string;
  readonly kind: EventKind;
  readonly provider: Provider;
  /** ISO date. */
  readonly date: string;
  /** The first NethVoice release that carries it, where that is known. */
  readonly release?: string | undefined;
  readonly title: Bilingual;
  /** What changed, a sentence a setting. */
  readonly changes: readonly Bilingual[];
  /** What else a reader of it alone should know: where it comes from, and the provider's limitations. */
  readonly remarks: readonly Bilingual[];
}

/** The words for a kind of event. */
export const EVENT_LABELS: Readonly<Record<EventKind, Bilingual>> = {
  ...STATUS_ACTION_LABELS,
  certified: { it: 'Nuovo certificato', en: 'Newly certified' },
  added: { it: 'Nuovo nel wizard', en: 'New in the wizard' },
  changed: { it: 'Impostazioni cambiate', en: 'Settings changed' },
  withdrawn: { it: 'Tolto dal wizard', en: 'Taken out of the wizard' },
  tested: { it: 'Verbale di test', en: 'Test record' },
  'certification-withdrawn': STATUS_ACTION_LABELS.withdrawn,
};

/** A value, quoted; an empty one and a missing row in words. */
function say(value: string | undefined): Bilingual {
  if (value === undefined) return { it: 'nessuna riga', en: 'no row' };
  return value === '' ? { it: 'vuoto', en: 'empty' } : { it: `«${value}»`, en: `«${value}»` };
}

/** What changed, setting by setting. */
function sayChanges({ changes, unnamedChanges }: HistoryEntry): Bilingual[] {
  const named = Object.entries(changes).map(([keyword, { from, to }]): Bilingual => ({
    it: `${keyword}: da ${say(from).it} a ${say(to).it}`,
    en: `${keyword}: from ${say(from).en} to ${say(to).en}`,
  }));
  if (unnamedChanges === 0) return named;
  return [
    ...named,
    {
      it: `Impostazioni cambiate di cui si conosce solo il numero: ${unnamedChanges}`,
      en: `Changed settings of which only the number is known: ${unnamedChanges}`,
    },
  ];
}

/** The release of an event, as a sentence. */
function sayRelease(release: string | undefined): Bilingual[] {
  if (release === undefined) return [];
  return [{ it: `Dalla release ${release} di NethVoice.`, en: `Since NethVoice release ${release}.` }];
}

/** A record of tests: of when, on what, and how many cases ended how. */
function sayRecord({ date, release, path, cases }: TestRecord): Bilingual[] {
  const results = Object.values(cases).map(({ result }) => result);
  const counts = TEST_RESULTS.map((result) => {
    const count = results.filter((other) => other === result).length;
    return {
      it: `${RESULT_LABELS[result].it.toLowerCase()} ${count}`,
      en: `${RESULT_LABELS[result].en.toLowerCase()} ${count}`,
    };
  });
  const list = (locale: Locale): string => counts.map((count) => count[locale]).join(', ');
  return [
    {
      it: `Verbale di test del ${date} sulla release ${release} di NethVoice. Casi: ${list('it')}.`,
      en: `Test record of ${date} on NethVoice release ${release}. Cases: ${list('en')}.`,
    },
    ...(path === 'direct' ? [TEST_PATH_LABELS.direct] : []),
  ];
}

/** What a reader should know of the provider as it is now. */
function sayLimitations({ limitations }: Provider): Bilingual[] {
  return limitations.map(({ text }) => ({ it: `Da sapere: ${text.it}`, en: `To know: ${text.en}` }));
}

/**
 * What kind of event an entry of the history is. A provider is certified by being in the wizard, where its
 * status rests on that; so the entry that brought it there is its certification, unless another is told.
 */
export function kindOf({ action }: HistoryEntry, { status, evidence, statusHistory }: Provider): EventKind {
  if (action === 'changed') return 'changed';
  if (action === 'removed') return 'withdrawn';
  const isTold = statusHistory.some((change) => change.action === 'certified');
  const wasCertified = status === 'certified' || statusHistory.length > 0;
  return wasCertified && !isTold && evidence === 'wizard-list' ? 'certified' : 'added';
}

/** What kind of event a change of the certification is. */
export function kindOfChange({ action }: StatusEntry): EventKind {
  return action === 'withdrawn' ? 'certification-withdrawn' : action;
}

/** The events of one provider, oldest first. */
function eventsOf(provider: Provider): CatalogEvent[] {
  const { key, name, status, statusHistory } = provider;
  const history = provider.history.map((entry) => {
    const { date, release, action } = entry;
    const kind = kindOf(entry, provider);
    const limitations = kind === 'certified' || kind === 'added' ? sayLimitations(provider) : [];
    const remarks = [...sayRelease(release), ...limitations];
    return { kind, action, date, release, changes: sayChanges(entry), remarks };
  });
  const evidence = evidenceRecord(provider);
  const isCertified = status === 'certified' && provider.evidence === 'test-record' && statusHistory.length === 0;
  const tests = provider.testRecords.map((record) => {
    const { date, release } = record;
    const kind: EventKind = isCertified && record === evidence ? 'certified' : 'tested';
    const limitations = kind === 'certified' ? sayLimitations(provider) : [];
    return { kind, action: 'tested', date, release, changes: [], remarks: [...sayRecord(record), ...limitations] };
  });
  const changes = statusHistory.map((change) => {
    const { date, action, reason } = change;
    const remarks = statusAfter(action) === 'certified' ? sayLimitations(provider) : [];
    return { kind: kindOfChange(change), action, date, release: undefined, changes: [reason], remarks };
  });
  const seen = new Map<string, number>();
  // Tests come before what they are the reason of.
  return [...history, ...tests, ...changes].map(({ action, ...event }) => {
    const base = `${key}/${event.date}/${action}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    const label = EVENT_LABELS[event.kind];
    const title = { it: `${name}: ${label.it.toLowerCase()}`, en: `${name}: ${label.en.toLowerCase()}` };
    return { id: count === 1 ? base : `${base}/${count}`, provider, title, ...event };
  });
}

/** Texts of ASCII in order. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The events of the providers that the catalog shows, newest first; of one day by key, then newest first. */
export function catalogEvents({ providers }: Pick<Catalog, 'providers'>): CatalogEvent[] {
  return providers
    .filter(({ listed }) => listed)
    .flatMap((provider) => eventsOf(provider).toReversed())
    .sort((a, b) => compare(b.date, a.date) || compare(a.provider.key, b.provider.key));
}
