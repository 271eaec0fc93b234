import type { Problem } from '../../model/problems';
import type { TestCase } from '../../model/testPlan';
import { knockOutsOf, standingOutcomes } from '../../records/standing';
import { perEntry, problemAt, type CatalogEntry } from './rule';

/** A case in a sentence: its number and name. */
function named({ number, name }: TestCase): { it: string; en: string } {
  return { it: `${number} (${name.it})`, en: `${number} (${name.en})` };
}

/** What is wrong with the knock-out cases of a provider that is certified; those that have no result are one problem. */
function findKnockOuts(entry: CatalogEntry): Problem[] {
  const { evidence, testRecords } = entry.descriptor;
  const standing = standingOutcomes(entry.descriptor);
  const applying = knockOutsOf(entry.provider);
  const missing = applying.filter(({ number }) => !standing.has(number)).map(({ number }) => number);
  const wrong = applying.flatMap((testCase): Problem[] => {
    const found = standing.get(testCase.number);
    if (found === undefined || found.outcome.result === 'passed') return [];
    const { it, en } = named(testCase);
    return [
      problemAt(entry, ['test_records', found.index, 'cases', String(testCase.number)], {
        what:
          found.outcome.result === 'failed'
            ? { it: `Il caso ${it} è un K e non è passato.`, en: `Case ${en} is a K and failed.` }
            : {
                it: `Il caso ${it} è un K e vale per questo trunk.`,
                en: `Case ${en} is a K and applies to this trunk.`,
              },
        allowed: { it: 'passed, con lo stato certified', en: 'passed, with the status certified' },
        fix: {
          it: `Ripeti il test quando è risolto; fino ad allora: npm run catalog -- status ${entry.key} suspended …`,
          en: `Test again when it is solved; until then: npm run catalog -- status ${entry.key} suspended …`,
        },
      }),
    ];
  });
  const last = testRecords.findLastIndex(({ path }) => path === 'nethvoice');
  if (evidence !== 'test-record' || last === -1 || missing.length === 0) return wrong;
  return [
    ...wrong,
    problemAt(entry, ['test_records', last, 'cases'], {
      what: {
        it: `${missing.length === 1 ? 'Manca il caso K' : 'Mancano i casi K'} ${missing.join(', ')}.`,
        en: `The K ${missing.length === 1 ? 'case' : 'cases'} ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing.`,
      },
      allowed: {
        it: 'un esito per ogni caso K che vale per il trunk',
        en: 'a result for each K case that applies to the trunk',
      },
      fix: { it: 'Completa i test prima di dichiararli.', en: 'Finish the tests before claiming them.' },
    }),
  ];
}

/** Whoever is certified has failed no knock-out case, whatever the certification rests on. */
export const knockOutsPassed = perEntry(
  'knock-outs-passed',
  { it: 'Chi è certificato non ha casi K falliti.', en: 'What is certified has failed no K case.' },
  (entry) => (entry.descriptor.status === 'certified' ? findKnockOuts(entry) : []),
  ['status', 'evidence', 'test_records', 'trunk.registration', 'trunk.authentication'],
);
