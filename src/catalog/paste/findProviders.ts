/** Whose line a text is about: its hosts, realms and names against those of the catalog. */
import { fold } from '../model/fold';
import { registeredDomain } from '../model/registeredDomain';
import type { Bilingual } from '../model/types';
import { nearestNames } from '../search/engine/nearestNames';
import { bareName } from '../search/query/parseQuery';
import type { ProviderRecord } from '../search/records/types';
import { runWhole } from './runWhole';
import { SURENESS, type Sureness } from './sureness';
import type { Clue } from './types';

/** What a provider is recognised by. */
export type KnownProvider = Pick<ProviderRecord, 'key' | 'name' | 'company' | 'hosts' | 'pastHosts'>;

/** Why a clue speaks for a provider. */
export interface ProviderReason {
  readonly clue: Clue;
  readonly sure: Sureness;
  readonly why: Bilingual;
}

/** A provider that the text may be about. */
export interface ProviderMatch {
  readonly record: KnownProvider;
  readonly sure: Sureness;
  /** The surest first, then in the order of the text. */
  readonly reasons: readonly ProviderReason[];
}

/** What was found: the providers that the surest clues speak for, or else those whose names are nearest. */
export interface ProvidersRecognised {
  readonly matches: readonly ProviderMatch[];
  readonly nearest: readonly KnownProvider[];
}

/** What a clue may have in common with a provider, in words. */
const WHY = {
  host: { it: 'è un host del suo modello', en: 'is a host of its template' },
  past: {
    it: 'è un host che il suo modello aveva in una release precedente',
    en: 'is a host that its template had in an earlier release',
  },
  domain: { it: 'è nello stesso dominio di un suo host', en: 'is in the same domain as a host of its' },
  name: { it: 'ne contiene il nome', en: 'holds its name' },
} satisfies Record<string, Bilingual>;

/** Whether a text holds a name as words of their own. */
function holdsWords(text: string, wanted: string): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test((text[at - 1] ?? '') + (text[at + wanted.length] ?? ''))) return true;
  }
  return false;
}

/** Gathers by key. */
function groupBy(
  pairs: readonly (readonly [key: string | undefined, record: KnownProvider])[],
): Map<string, Set<KnownProvider>> {
  const groups = new Map<string, Set<KnownProvider>>();
  for (const [key, record] of pairs) if (key !== undefined) groups.set(key, (groups.get(key) ?? new Set()).add(record));
  return groups;
}

/** Tells of a clue which providers it speaks for, and how. */
function createComparison(
  records: readonly KnownProvider[],
): (clue: Clue) => (readonly [record: KnownProvider, sure: Sureness, why: Bilingual])[] {
  const hosts = groupBy(records.flatMap((record) => record.hosts.map((host) => [host, record] as const)));
  const past = groupBy(records.flatMap((record) => record.pastHosts.map((host) => [host, record] as const)));
  const domains = groupBy(
    records.flatMap((record) => record.hosts.map((host) => [registeredDomain(host), record] as const)),
  );
  const names = records.map((record) => ({ record, bare: bareName(record.name), folded: fold(bareName(record.name)) }));
  return ({ kind, value }) => {
    if (kind === 'agent' || kind === 'text') {
      const folded = fold(value);
      return (
        names
          // A short name is looked for as it is spelt: `TIM` isn't `tim`.
          .filter(({ bare, folded: name }) =>
            bare.length <= 4 ? bare !== '' && holdsWords(value, bare) : holdsWords(folded, name),
          )
          .map(({ record }) => [record, 'possible', WHY.name] as const)
      );
    }
    const known = hosts.get(value);
    if (known !== undefined) return [...known].map((record) => [record, 'certain', WHY.host] as const);
    const once = past.get(value);
    if (once !== undefined) return [...once].map((record) => [record, 'likely', WHY.past] as const);
    const near = domains.get(registeredDomain(value) ?? '') ?? [];
    return [...near].map((record) => [record, 'likely', WHY.domain] as const);
  };
}

/** The place of a sureness, the surest first. */
const rank = (sure: Sureness): number => SURENESS.indexOf(sure);

/** The names that are nearest to what the hosts and realms are called; none when there are none of either. */
function findNearest(clues: readonly Clue[], records: readonly KnownProvider[]): KnownProvider[] {
  const asked = clues.flatMap(({ kind, value }) => {
    const label = kind === 'host' || kind === 'realm' ? (registeredDomain(value)?.split('.')[0] ?? '') : '';
    return label.length >= 3 && label !== 'example' ? [label] : [];
  });
  return [...new Set([...new Set(asked)].slice(0, 5).flatMap((label) => nearestNames(label, records, 1)))].slice(0, 3);
}

/** Clues between two yields. */
const CLUES_AT_ONCE = 100;

/**
 * The providers that the clues speak for, the one that most clues speak for first. Several entries of one company can have
 * the same host: then all of them come out.
 *
 * @yields 1: all of the text is read already
 */
export function* compareClues(
  clues: readonly Clue[],
  records: readonly KnownProvider[],
): Generator<number, ProvidersRecognised> {
  const compare = createComparison(records);
  const reasonsOf = new Map<KnownProvider, ProviderReason[]>();
  for (const [index, clue] of clues.entries()) {
    if (index % CLUES_AT_ONCE === 0) yield 1;
    for (const [record, sure, why] of compare(clue)) {
      reasonsOf.set(record, [...(reasonsOf.get(record) ?? []), { clue, sure, why }]);
    }
  }
  const all = [...reasonsOf].map(([record, found]): ProviderMatch => {
    const reasons = found.sort((a, b) => rank(a.sure) - rank(b.sure) || a.clue.line - b.clue.line);
    return { record, sure: reasons[0]?.sure ?? 'possible', reasons };
  });
  const best = SURENESS.find((sure) => all.some((match) => match.sure === sure));
  const matches = all.filter(({ sure }) => sure === best);
  const weight = ({ reasons }: ProviderMatch): number => reasons.filter(({ sure }) => sure === best).length;
  matches.sort((a, b) => weight(b) - weight(a));
  return { matches, nearest: matches.length > 0 ? [] : findNearest(clues, records) };
}

/** The same in one go, for whoever holds nobody up. */
export function findProviders(clues: readonly Clue[], records: readonly KnownProvider[]): ProvidersRecognised {
  return runWhole(compareClues(clues, records));
}
