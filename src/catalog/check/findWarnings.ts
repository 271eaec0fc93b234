import type { Problem } from '../model/problems';
import { checkValue } from '../model/values';
import { KEYWORD_RULES, type Keyword } from '../model/vocabulary';
import { problemAt, type CatalogEntry } from './rules/rule';

/**
 * What the wizard's tables have and no new descriptor may say: each place with what is wrong there. It is mended in the
 * product, so it holds nothing up.
 */
export function findWarnings(entries: readonly CatalogEntry[]): Problem[] {
  return entries.flatMap((entry) => {
    const { wizard, asIs, absent } = entry.descriptor;
    return [
      ...Object.entries(asIs).flatMap(([keyword, value]) => {
        const finding = checkValue(KEYWORD_RULES[keyword as Keyword], value);
        return finding === undefined ? [] : [problemAt(entry, ['as_is', keyword], finding)];
      }),
      ...(wizard !== undefined && absent.includes('sip_server')
        ? [
            problemAt(entry, ['absent'], {
              what: { it: 'Il modello non ha sip_server.', en: 'The template has no sip_server.' },
              allowed: { it: 'l’host del provider', en: 'the provider’s host' },
              fix: {
                it: 'Segnalalo al prodotto: il trunk nasce senza server.',
                en: 'Report it to the product: the trunk is made without a server.',
              },
            }),
          ]
        : []),
      ...(wizard?.reusedId === true
        ? [
            problemAt(entry, ['wizard', 'id'], {
              what: {
                it: `L’id ${wizard.id} era di un provider uscito dal wizard (retired_ids).`,
                en: `The id ${wizard.id} belonged to a provider that left the wizard (retired_ids).`,
              },
              allowed: { it: 'un id mai usato', en: 'an id that was never used' },
              fix: {
                it: 'Segnalalo al prodotto: le righe rimaste con quell’id finirebbero in questo modello.',
                en: 'Report it to the product: rows left under that id would end up in this template.',
              },
            }),
          ]
        : []),
    ];
  });
}
