import { TEST_PLAN } from '../../model/testPlan';
import { standingOutcomes } from '../../records/standing';
import { isSound, perEntry } from './rule';

/** An important case that failed, and hasn't passed since, is published as a limitation. */
export const failuresStated = perEntry(['test_records'], (entry, report) => {
  if (!isSound(entry, 'limitations')) return;
  const standing = standingOutcomes(entry.descriptor);
  const stated = new Set(entry.descriptor.limitations.flatMap(({ cases }) => cases));
  for (const { grade, number, name } of TEST_PLAN) {
    const failure = standing.get(number);
    if (grade !== 'important' || failure?.outcome.result !== 'failed' || stated.has(String(number))) continue;
    report(['test_records', failure.index, 'cases', String(number)], {
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
