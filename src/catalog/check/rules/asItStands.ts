import { checkValue } from '../../model/values';
import { KEYWORD_RULES, type Keyword } from '../../model/vocabulary';
import { perEntry } from './rule';

/** `as_is` and `reused_id` say what the wizard's tables have, and nothing that could be said otherwise. */
export const asItStands = perEntry([], ({ descriptor: { wizard, trunk, asIs, absent } }, report, { retiredIds }) => {
  const values = Object.entries(asIs) as [Keyword, string][];
  if (wizard === undefined && values.length > 0) {
    report(['as_is'], {
      what: {
        it: 'as_is parla delle tabelle del wizard, ma il provider non c’è.',
        en: 'as_is speaks of the wizard’s tables, but the provider is not in them.',
      },
      allowed: { it: 'as_is solo insieme a wizard', en: 'as_is only together with wizard' },
      fix: {
        it: 'Scrivi sotto trunk un valore ammesso, oppure togli la riga.',
        en: 'Write an allowed value under trunk, or remove the line.',
      },
    });
    return;
  }
  for (const [keyword, value] of values) {
    if (trunk[keyword] !== undefined || absent.includes(keyword)) {
      report(['as_is', keyword], {
        what: {
          it: `${keyword} è in as_is e anche in trunk o in absent.`,
          en: `${keyword} stands in as_is and in trunk or absent too.`,
        },
        allowed: { it: 'in uno dei tre', en: 'in one of the three' },
        fix: { it: 'Togli una delle due righe.', en: 'Remove one of the two lines.' },
      });
    } else if (checkValue(KEYWORD_RULES[keyword], value) === undefined) {
      report(['as_is', keyword], {
        what: {
          it: `${keyword} è in as_is, ma il valore è ammesso anche sotto trunk.`,
          en: `${keyword} stands in as_is, but its value is allowed under trunk.`,
        },
        allowed: { it: 'in as_is solo ciò che trunk rifiuta', en: 'in as_is only what trunk refuses' },
        fix: { it: 'Sposta la riga sotto trunk.', en: 'Move the line under trunk.' },
      });
    }
  }
  if (wizard?.reusedId === true && !retiredIds.includes(wizard.id))
    report(['wizard', 'reused_id'], {
      what: {
        it: `L’id ${wizard.id} non è fra i retired_ids.`,
        en: `The id ${wizard.id} is not among the retired_ids.`,
      },
      allowed: { it: 'yes solo con un id ritirato', en: 'yes only with an id that was retired' },
      fix: { it: 'Togli reused_id.', en: 'Remove reused_id.' },
    });
});
