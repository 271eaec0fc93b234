import type { Finding } from '../../model/problems';
import { caseApplies, TEST_PLAN, type TestCase } from '../../model/testPlan';
import type { TestRecord } from '../../model/types';
import { registrationOf } from '../../records/casesToRun';
import { perEntry } from './rule';

/** What is wrong with a result of a record; nothing where the plan has the case, and it is for such a trunk. */
function findStranger({ number, since, name, ...testCase }: TestCase, record: TestRecord): Finding | undefined {
  if (since > record.plan) {
    return {
      what: {
        it: `Il caso ${number} non c’è nella versione ${record.plan} del piano: è della ${since}.`,
        en: `Version ${record.plan} of the plan has no case ${number}: it came with ${since}.`,
      },
      allowed: { it: `i casi della versione ${record.plan}`, en: `the cases of version ${record.plan}` },
      fix: { it: `Togli il caso, o scrivi plan: ${since}.`, en: `Remove the case, or write plan: ${since}.` },
    };
  }
  if (caseApplies(testCase, registrationOf(record)) || record.cases[number]?.result === 'not-applicable')
    return undefined;
  return {
    what: {
      it: `Il caso ${number} (${name.it}) non vale per un trunk con trunk_kind: ${record.trunkKind}.`,
      en: `Case ${number} (${name.en}) isn’t for a trunk with trunk_kind: ${record.trunkKind}.`,
    },
    allowed: { it: 'not-applicable, o nessun esito', en: 'not-applicable, or no result' },
    fix: {
      it: 'Togli il caso, o scrivi result: not-applicable.',
      en: 'Remove the case, or write result: not-applicable.',
    },
  };
}

/** A record has results of cases that its plan has, and that are for the trunk that was tested. */
export const resultsApply = perEntry(['test_records'], ({ descriptor }, report) => {
  for (const [index, record] of descriptor.testRecords.entries())
    for (const testCase of TEST_PLAN.filter(({ number }) => record.cases[number] !== undefined)) {
      const finding = findStranger(testCase, record);
      if (finding !== undefined) report(['test_records', index, 'cases', String(testCase.number)], finding);
    }
});
