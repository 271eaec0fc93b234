/** What the records of a provider come to, taken together: only tests through NethVoice are evidence. */
import { caseApplies, TEST_PLAN, type TestCase } from '../model/testPlan';
import type { CaseOutcome, Provider, TestRecord } from '../model/types';

/** What stands of each case, by its number: the last that is known of it, and the place of the record that says it. */
export type Standing = ReadonlyMap<number, { readonly outcome: CaseOutcome; readonly index: number }>;

/**
 * The last outcome of each case among the tests through NethVoice. A case that couldn't be run says nothing, so an
 * earlier outcome of it stands.
 */
export function standingOutcomes({ testRecords }: Pick<Provider, 'testRecords'>): Standing {
  const standing = new Map<number, { outcome: CaseOutcome; index: number }>();
  testRecords.forEach((record, index) => {
    if (record.path !== 'nethvoice') return;
    for (const [number, outcome] of Object.entries(record.cases)) {
      if (outcome.result !== 'blocked') standing.set(Number(number), { outcome, index });
    }
  });
  return standing;
}

/** The knock-out cases that a trunk has to pass. */
export function knockOutsOf({ trunk }: Pick<Provider, 'trunk'>): TestCase[] {
  return TEST_PLAN.filter((testCase) => testCase.grade === 'knock-out' && caseApplies(testCase, trunk));
}

/**
 * The record by which the evidence ages: the oldest that an outcome of a knock-out case still rests on. A test of a few
 * cases mends or refutes them, and makes the rest no younger.
 *
 * @returns nothing when no knock-out case was tested through NethVoice
 */
export function evidenceRecord(provider: Pick<Provider, 'trunk' | 'testRecords'>): TestRecord | undefined {
  const standing = standingOutcomes(provider);
  const indexes = knockOutsOf(provider).flatMap(({ number }) => standing.get(number)?.index ?? []);
  return indexes.length === 0 ? undefined : provider.testRecords[Math.min(...indexes)];
}
