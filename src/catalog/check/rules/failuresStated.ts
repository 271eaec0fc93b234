import { TEST_PLAN } from '../../model/testPlan';
import { perEntry, problemAt, isSound } from './rule';

/** An important case that failed is published as a limitation. */
export const failuresStated = perEntry(
  'failures-stated',
  {
    it: 'Un caso I fallito è detto in una limitazione.',
    en: 'An I case that failed is said in a limitation.',
  },
  (entry) => {
    if (!isSound(entry, 'limitations')) return [];
    const { testRecord, limitations } = entry.descriptor;
    const stated = new Set(limitations.flatMap(({ cases }) => cases));
    return TEST_PLAN.filter(
      ({ grade, number }) =>
        grade === 'important' && testRecord?.cases[number] === 'failed' && !stated.has(String(number)),
    ).map(({ number, name }) =>
      problemAt(entry, ['test_record', 'cases', String(number)], {
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
    );
  },
  ['test_record.cases'],
);
