import { consequencesOf } from '../../records/consequences';
import { standingOutcomes } from '../../records/standing';
import { isSound, perEntry } from './rule';

/** An important case that failed, and hasn't passed since, is published as a limitation. */
export const failuresStated = perEntry(['test_records'], (entry, report) => {
  if (!isSound(entry, 'limitations')) return;
  const standing = standingOutcomes(entry.provider);
  for (const { number, name } of consequencesOf(entry.provider).unstatedFailures) {
    const { index = 0 } = standing.get(number) ?? {};
    report(['test_records', index, 'cases', String(number)], {
      what: {
        it: `Il caso ${number} (${name.it}) è un I fallito, e nessuna limitazione lo nomina.`,
        en: `Case ${number} (${name.en}) is an I that failed, and no limitation names it.`,
      },
      allowed: { it: `una limitazione con cases: [${number}]`, en: `a limitation with cases: [${number}]` },
      fix: {
        it: 'Aggiungi la limitazione che dice al rivenditore che cosa non funziona.',
        en: 'Add the limitation that tells a reseller what doesn’t work.',
      },
    });
  }
});
