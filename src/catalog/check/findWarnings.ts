import { checkValue } from '../model/values';
import { KEYWORD_RULES, type Keyword } from '../model/vocabulary';
import { perEntry } from './rules/rule';
import { wasAnothers } from './rules/uniqueEntries';

/**
 * What the wizard's tables have and no new descriptor may say: each place with what is wrong there. It is mended in the
 * product, so it holds nothing up.
 */
export const findWarnings = perEntry([], ({ descriptor: { wizard, asIs, absent } }, report) => {
  for (const [keyword, value] of Object.entries(asIs)) {
    const finding = checkValue(KEYWORD_RULES[keyword as Keyword], value);
    if (finding !== undefined) report(['as_is', keyword], finding);
  }
  if (wizard !== undefined && absent.includes('sip_server'))
    report(['absent'], {
      what: { it: 'Il modello non ha sip_server.', en: 'The template has no sip_server.' },
      allowed: { it: 'l’host del provider', en: 'the provider’s host' },
      fix: {
        it: 'Segnalalo al prodotto: il trunk nasce senza server.',
        en: 'Report it to the product: the trunk is made without a server.',
      },
    });
  if (wizard?.reusedId === true)
    report(['wizard', 'id'], {
      what: wasAnothers(wizard.id),
      allowed: { it: 'un id mai usato', en: 'an id that was never used' },
      fix: {
        it: 'Segnalalo al prodotto: le righe rimaste con quell’id finirebbero in questo modello.',
        en: 'Report it to the product: rows left under that id would end up in this template.',
      },
    });
});
