import { expect, it } from 'vitest';
import { TEST_PLAN } from '../../../src/catalog/model/testPlan';
import type { TestRecord } from '../../../src/catalog/model/types';
import { casesToRun } from '../../../src/catalog/records/casesToRun';
import { evidenceRecord, standingOutcomes } from '../../../src/catalog/records/standing';
import { recordOf } from './records';

/** What stands of some cases, and the date by which the evidence ages. */
function come(...testRecords: TestRecord[]): [results: Record<string, string>, date: string | undefined] {
  const results = [...standingOutcomes({ testRecords })].map(([number, { outcome }]) => [number, outcome.result]);
  return [Object.fromEntries(results) as Record<string, string>, evidenceRecord({ trunk: {}, testRecords })?.date];
}

const FULL = recordOf('2026-01-10', { 2: 'passed', 11: 'failed', 35: 'passed' });

it('lets the last outcome of a case stand, and makes the others no younger', () => {
  expect(come()).toEqual([{}, undefined]);
  expect(come(FULL, recordOf('2026-02-10', { 11: 'passed' }))).toEqual([
    { 2: 'passed', 11: 'passed', 35: 'passed' },
    '2026-01-10',
  ]);
  expect(come(FULL, recordOf('2026-02-10', { 2: 'passed', 11: 'passed' }))[1]).toBe('2026-02-10');
});

it('learns nothing from a case that couldn’t be run, nor from tests straight at the provider', () => {
  const direct = recordOf('2026-02-10', { 2: 'failed' }, { path: 'direct' });
  expect(come(FULL, direct, recordOf('2026-03-10', { 2: 'blocked' }))).toEqual(come(FULL));
  expect(come(direct)).toEqual([{}, undefined]);
});

it('dates the evidence by knock-out cases that apply to the trunk', () => {
  expect(come(recordOf('2026-01-10', { 35: 'passed' }), recordOf('2026-02-10', { 2: 'passed' }))[1]).toBe('2026-02-10');
});

it('has every case in the order of the run once, and those of the kind of trunk alone', () => {
  const numbers = (cases: readonly { number: number }[]): number[] => cases.map(({ number }) => number);
  const all = numbers([...casesToRun('registration'), ...casesToRun('address')]);
  expect([...new Set(all)].sort((a, b) => a - b)).toEqual(numbers(TEST_PLAN));
  expect(numbers(casesToRun('registration'))).not.toContain(9);
  expect(numbers(casesToRun('address'))).toEqual(expect.arrayContaining([9, 42]));
  expect(numbers(casesToRun('address', 'inbound'))).not.toEqual(expect.arrayContaining([42]));
  expect(new Set(numbers(casesToRun('registration'))).size).toBe(casesToRun('registration').length);
});
