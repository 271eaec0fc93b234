import { quote, type Finding, type Problem } from '../../model/problems';
import { isSound, problemAt, type CatalogEntry, type Rule } from './rule';

/** Folds a name as `utf8mb4_unicode_ci` does: neither case nor accents tell two names apart. */
function foldName(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Every entry after the first that has the same identity. */
function findRepeats(
  entries: readonly CatalogEntry[],
  identityOf: (entry: CatalogEntry) => string | undefined,
  describe: (entry: CatalogEntry, first: CatalogEntry) => Problem,
): Problem[] {
  const seen = new Map<string, CatalogEntry>();
  return entries.flatMap((entry) => {
    const identity = identityOf(entry);
    if (identity === undefined) return [];
    const first = seen.get(identity);
    if (first !== undefined) return [describe(entry, first)];
    seen.set(identity, entry);
    return [];
  });
}

/** What an id may be, and the first one that nobody has or had. */
function freeId(entries: readonly CatalogEntry[], retiredIds: readonly number[]): Pick<Finding, 'allowed' | 'fix'> {
  const highest = Math.max(0, ...retiredIds, ...entries.map(({ descriptor }) => descriptor.wizard?.id ?? 0));
  return {
    allowed: { it: 'un id mai usato', en: 'an id that was never used' },
    fix: { it: `Usa il primo libero: ${highest + 1}.`, en: `Use the first free one: ${highest + 1}.` },
  };
}

/** Ids and names stand for one provider each: trunks made years ago still refer to them. */
export const uniqueEntries: Rule = {
  name: 'unique-entries',
  description: { it: 'Id e nomi non si ripetono.', en: 'Ids and names are not repeated.' },
  check: ({ entries, retiredIds }) => [
    ...entries
      .filter((entry) => {
        const { wizard } = entry.descriptor;
        return (
          wizard !== undefined && isSound(entry, 'wizard.id') && retiredIds.includes(wizard.id) && !wizard.reusedId
        );
      })
      .map((entry) =>
        problemAt(entry, ['wizard', 'id'], {
          what: {
            it: `L’id ${entry.descriptor.wizard?.id} era di un provider uscito dal wizard (retired_ids).`,
            en: `The id ${entry.descriptor.wizard?.id} belonged to a provider that left the wizard (retired_ids).`,
          },
          ...freeId(entries, retiredIds),
        }),
      ),
    ...findRepeats(
      entries,
      (entry) => (isSound(entry, 'wizard.id') ? entry.descriptor.wizard?.id.toString() : undefined),
      (entry, first) => {
        return problemAt(entry, ['wizard', 'id'], {
          what: {
            it: `L’id ${entry.descriptor.wizard?.id} è già di ${first.parsed.file}.`,
            en: `The id ${entry.descriptor.wizard?.id} already belongs to ${first.parsed.file}.`,
          },
          ...freeId(entries, retiredIds),
        });
      },
    ),
    ...findRepeats(
      entries,
      (entry) => (isSound(entry, 'name') ? foldName(entry.descriptor.name) : undefined),
      (entry, first) =>
        problemAt(entry, ['name'], {
          what: {
            it: `Il nome ${quote(entry.descriptor.name)} è già di ${first.parsed.file}.`,
            en: `The name ${quote(entry.descriptor.name)} already belongs to ${first.parsed.file}.`,
          },
          allowed: {
            it: 'un nome diverso anche senza guardare maiuscole e accenti',
            en: 'a name that differs in more than case and accents',
          },
          fix: {
            it: 'Aggiungi ciò che distingue le due voci, per esempio l’host.',
            en: 'Add what tells the two entries apart, the host for instance.',
          },
        }),
    ),
  ],
};
