import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../../src/catalog/loadCatalog';
import { caseApplies, TEST_PLAN } from '../../../src/catalog/model/testPlan';
import { fixtureCatalog } from '../fixtureCatalog';

/** The settings of a trunk that decide which cases apply. */
interface Kind {
  readonly registration: string;
  readonly authentication: string;
}

const REGISTERING: Kind = { registration: 'send', authentication: 'outbound' };
const INBOUND: Kind = { registration: 'none', authentication: 'inbound' };
const BY_ADDRESS: Kind = { registration: 'none', authentication: 'off' };

/** The problems of a provider of a kind that is certified by a record of the given results. */
function check(kind: Kind, results: Readonly<Record<number, string>>): string[] {
  const location = fixtureCatalog();
  const settings = Object.entries(kind)
    // What all share isn't repeated.
    .filter(([, value]) => value !== 'send' && value !== 'outbound')
    .map(([keyword, value]) => `  ${keyword}: ${value}`);
  const cases = Object.entries(results).map(([number, result]) => `      ${number}: { result: ${result} }`);
  const lines = [
    '---\nname: Tested\ncompany: Tested\nstatus: certified\nevidence: test-record\nwizard:\n  id: 9\n  since: 1.0.0\ntrunk:',
    '  sip_server: sip.tested.example',
    ...settings,
    'test_records:\n  - date: 2026-01-10\n    release: 1.6.1\n    plan: 1\n    tester: nethesis\n    path: nethvoice',
    `    trunk_kind: ${kind.registration === 'send' ? 'registration' : 'address'}\n    cases:`,
    ...cases,
    '---\n\nTesto.\n',
  ];
  writeFileSync(path.join(location.providersDir, 'tested.md'), lines.join('\n'));
  writeFileSync(path.join(location.englishDir, 'tested.md'), 'A text.\n');
  const outcome = loadCatalog(location);
  return outcome.ok ? [] : outcome.problems.map(({ field, what }) => `${field}: ${what.en}`);
}

/** Every knock-out case that applies, passed. */
function passed(kind: Kind): Record<number, string> {
  const cases = TEST_PLAN.filter((testCase) => testCase.grade === 'knock-out' && caseApplies(testCase, kind));
  return Object.fromEntries(cases.map(({ number }) => [number, 'passed']));
}

describe('a record of every knock-out case that applies', () => {
  it.each([
    ['a trunk that registers', REGISTERING, [9]],
    ['one whose provider proves who it is', INBOUND, [2, 3, 5, 9, 42]],
    ['one that is known by its address', BY_ADDRESS, [2, 3, 5, 42]],
  ])('certifies %s', (_name, kind, inapplicable) => {
    const results = passed(kind);
    const left = TEST_PLAN.filter(({ grade, number }) => grade === 'knock-out' && results[number] === undefined);
    expect(left.map(({ number }) => number)).toEqual(inapplicable);
    expect(check(kind, results)).toEqual([]);
    const marked = Object.fromEntries(inapplicable.map((number) => [number, 'not-applicable']));
    expect(check(kind, { ...results, ...marked })).toEqual([]);
  });

  it('is incomplete without one of them, and refuted by one that failed', () => {
    const results = passed(BY_ADDRESS);
    expect(check(BY_ADDRESS, { ...results, 9: 'failed' })).toEqual([
      'test_records[0].cases.9: Case 9 (IP-authenticated trunk, if used) is a K and failed.',
    ]);
    delete results[9];
    expect(check(BY_ADDRESS, results)).toEqual(['test_records[0].cases: The K case 9 is missing.']);
  });
});
