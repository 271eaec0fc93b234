import { named } from '../../records/consequences';
import { knockOutsOf, standingOutcomes } from '../../records/standing';
import { perEntry } from './rule';

/**
 * Whoever is certified has failed no knock-out case, whatever the certification rests on. Cases without a result are one
 * problem.
 */
export const knockOutsPassed = perEntry(
  ['status', 'evidence', 'test_records', 'trunk.registration', 'trunk.authentication'],
  ({ key, descriptor, provider }, report) => {
    const { status, evidence, testRecords } = descriptor;
    if (status !== 'certified') return;
    const standing = standingOutcomes(descriptor);
    const missing: number[] = [];
    for (const testCase of knockOutsOf(provider)) {
      const { number } = testCase;
      const found = standing.get(number);
      if (found === undefined) missing.push(number);
      if (found === undefined || found.outcome.result === 'passed') continue;
      const { it, en } = named([testCase]);
      report(['test_records', found.index, 'cases', String(number)], {
        what:
          found.outcome.result === 'failed'
            ? { it: `Il caso ${it} è un K e non è passato.`, en: `Case ${en} is a K and failed.` }
            : {
                it: `Il caso ${it} è un K e vale per questo trunk.`,
                en: `Case ${en} is a K and applies to this trunk.`,
              },
        allowed: { it: 'passed, con lo stato certified', en: 'passed, with the status certified' },
        fix: {
          it: `Ripeti il test quando è risolto; fino ad allora: npm run catalog -- status ${key} suspended …`,
          en: `Test again when it is solved; until then: npm run catalog -- status ${key} suspended …`,
        },
      });
    }
    const last = testRecords.findLastIndex(({ path }) => path === 'nethvoice');
    if (evidence !== 'test-record' || last === -1 || missing.length === 0) return;
    report(['test_records', last, 'cases'], {
      what: {
        it: `${missing.length === 1 ? 'Manca il caso K' : 'Mancano i casi K'} ${missing.join(', ')}.`,
        en: `The K ${missing.length === 1 ? 'case' : 'cases'} ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing.`,
      },
      allowed: {
        it: 'un esito per ogni caso K che vale per il trunk',
        en: 'a result for each K case that applies to the trunk',
      },
      fix: { it: 'Completa i test prima di dichiararli.', en: 'Finish the tests before claiming them.' },
    });
  },
);
