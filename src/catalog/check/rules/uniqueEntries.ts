import { compact } from '../../model/fold';
import { quote, type Problem } from '../../model/problems';
import type { Bilingual } from '../../model/types';
import { isSound, problemAt, type CatalogEntry, type Rule } from './rule';

/**
 * What no other name may share: the name as `utf8mb4_unicode_ci` compares it, by neither case nor accents, and as it
 * looks where a font draws `I`, `l` and `1`, `O` and `0` alike.
 */
function formsOf(name: string): string[] {
  const looks = name
    .normalize('NFKD')
    .replace(/[Il1|]/g, 'l')
    .replace(/[O0]/g, 'o');
  return [compact(name), compact(looks)];
}

/** Every entry after the first that shares an identity with it. */
function findRepeats(
  entries: readonly CatalogEntry[],
  identitiesOf: (entry: CatalogEntry) => readonly string[],
  describe: (entry: CatalogEntry, first: CatalogEntry) => Problem,
): Problem[] {
  const seen = new Map<string, CatalogEntry>();
  return entries.flatMap((entry) => {
    const identities = identitiesOf(entry);
    const first = identities.map((identity) => seen.get(identity)).find((found) => found !== undefined);
    if (first !== undefined) return [describe(entry, first)];
    for (const identity of identities) seen.set(identity, entry);
    return [];
  });
}

/** The id of an entry, where it has one and nothing is wrong with that. */
function idOf(entry: CatalogEntry): number | undefined {
  return isSound(entry, 'wizard.id') ? entry.descriptor.wizard?.id : undefined;
}

/** That an id was another provider's. */
export function wasAnothers(id: number): Bilingual {
  return {
    it: `L’id ${id} era di un provider uscito dal wizard (retired_ids).`,
    en: `The id ${id} belonged to a provider that left the wizard (retired_ids).`,
  };
}

/** Ids and names stand for one provider each: trunks made years ago still refer to them. */
export const uniqueEntries: Rule = ({ entries, retiredIds }) => {
  const highest = Math.max(0, ...retiredIds, ...entries.map(({ descriptor }) => descriptor.wizard?.id ?? 0));
  const idProblem = (entry: CatalogEntry, what: Bilingual): Problem =>
    problemAt(entry, ['wizard', 'id'], {
      what,
      allowed: { it: 'un id mai usato', en: 'an id that was never used' },
      fix: { it: `Usa il primo libero: ${highest + 1}.`, en: `Use the first free one: ${highest + 1}.` },
    });
  return [
    ...entries.flatMap((entry) => {
      const id = idOf(entry);
      const isFree = id === undefined || !retiredIds.includes(id) || entry.descriptor.wizard?.reusedId === true;
      return isFree ? [] : [idProblem(entry, wasAnothers(id))];
    }),
    ...findRepeats(
      entries,
      (entry) => [idOf(entry) ?? []].flat().map(String),
      (entry, first) =>
        idProblem(entry, {
          it: `L’id ${entry.descriptor.wizard?.id} è già di ${first.parsed.file}.`,
          en: `The id ${entry.descriptor.wizard?.id} already belongs to ${first.parsed.file}.`,
        }),
    ),
    ...findRepeats(
      entries,
      (entry) => (isSound(entry, 'name') ? formsOf(entry.descriptor.name) : []),
      (entry, first) =>
        problemAt(entry, ['name'], {
          what: {
            it: `Il nome ${quote(entry.descriptor.name)} è già di ${first.parsed.file}.`,
            en: `The name ${quote(entry.descriptor.name)} already belongs to ${first.parsed.file}.`,
          },
          allowed: {
            it: 'un nome diverso anche senza guardare maiuscole, accenti, segni e caratteri che si somigliano',
            en: 'a name that differs in more than case, accents, signs and characters that look alike',
          },
          fix: {
            it: 'Aggiungi ciò che distingue le due voci, per esempio l’host.',
            en: 'Add what tells the two entries apart, the host for instance.',
          },
        }),
    ),
  ];
};
