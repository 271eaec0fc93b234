import type { TestRecord } from '../../../src/catalog/model/types';
import type { TestResult } from '../../../src/catalog/model/vocabulary';

/** A record through NethVoice with the given results, made by Nethesis on a trunk that registers. */
export function recordOf(
  date: string,
  results: Readonly<Record<number, TestResult>>,
  others: Partial<TestRecord> = {},
): TestRecord {
  return {
    date,
    release: '1.6.14',
    plan: 1,
    tester: 'nethesis',
    trunkKind: 'registration',
    path: 'nethvoice',
    cases: Object.fromEntries(Object.entries(results).map(([number, result]) => [number, { result, traces: [] }])),
    ...others,
  };
}
