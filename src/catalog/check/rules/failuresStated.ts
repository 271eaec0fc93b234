import { TEST_PLAN } from '../../model/testPlan';
import { standingOutcomes } from '../../records/standing';
import { perEntry, problemAt, isSound } from './rule';

/** An important case that failed, and hasn't passed since, is published as a limitation. */
export const failuresStated = perEntry(
  'failures-stated',
  {
    it: 'Un caso I fallito è detto in una limitazione.',
    en: 'An I case that failed is said in a limitation.',
  },
  (entry) => {
    if (!isSound(entry, 'limitations')) return [];
    const standing = standingOutcomes(entry.descriptor);
    const stated = new Set(entry.descriptor.limitations.flatMap(({ cases }) => cases));
    return TEST_PLAN.flatMap(({ grade, number, name }) => {
      const failure = standing.get(number);
      if (grade !== 'important' || failure?.outcome.result !== 'failed' || stated.has(String(number))) return [];
      return [
        problemAt(entry, ['test_records', failure.index, 'cases', String(number)], {
          what: {
            it: `Il caso ${number} (${name.it}) è un I fallito, e nessuna limitazione lo nomina.`,
            en: `Case ${number} (${name.en}) is an I that failed, and no limitation names it.`,
          },
          allowed: { it: `una limitazione con cases: [${number}]`, en: `a limitation with cases: [${number}]` },
          fix: {
            it: 'Aggiungi la limitazione che dice al rivenditore che cosa non funziona.',
            en: 'Add the limitation that tells a reseller what doesn’t work.',
          },
        }),
      ];
    });
  },
  ['test_records'],
);
