import { expect, it } from 'vitest';
import { TEST_PLAN } from '../../../src/catalog/model/testPlan';
import { usualFacts } from '../../../src/catalog/records/recordFacts';
import type { RecordDraft } from '../../../src/catalog/records/recordFile';
import {
  findGaps,
  isSheetEmpty,
  progressOf,
  sheetCases,
  toExported,
  withCase,
  withFact,
  withNote,
} from '../../../src/catalog/records/runSheet';
import { RUN_STEPS } from '../../../src/catalog/records/runSteps';

const BLANK: RecordDraft = { provider: 'good', facts: usualFacts({}, '1.6.14'), cases: {} };

it('says what to do for every case of the plan, in both languages, and makes no threshold up', () => {
  expect(Object.keys(RUN_STEPS)).toEqual(TEST_PLAN.map(({ number }) => String(number)));
  for (const { number, name, passWhen } of TEST_PLAN) {
    const { it: italian = '', en = '' } = RUN_STEPS[number] ?? {};
    expect([italian, en]).toEqual([expect.stringMatching(/^[A-Z].*\.$/), expect.stringMatching(/^[A-Z].*\.$/)]);
    // Every number in it is the plan's own, but for the name of a codec.
    const planned = `${name.en} ${passWhen.en} G.711`;
    for (const [figure] of `${italian} ${en}`.matchAll(/\d+/g)) expect(planned).toContain(figure);
  }
});

it('has the cases of its kind of trunk, each once, and counts them by group', () => {
  const registering = sheetCases(BLANK, undefined);
  const byAddress = sheetCases({ facts: { trunk_kind: 'address' } }, undefined);
  expect(new Set(registering).size).toBe(registering.length);
  expect(registering.map(({ number }) => number)).not.toContain(9);
  expect(byAddress.map(({ number }) => number)).not.toContain(2);
  const progress = progressOf(withCase(BLANK, 2, { result: 'passed' }), registering);
  expect(progress.map(({ done }) => done)).toEqual([1, 0, 0, 0, 0]);
  expect(progress.reduce((sum, { total }) => sum + total, 0)).toBe(registering.length);
});

it('takes passwords out of what is typed, and forgets what is emptied', () => {
  expect(withFact(BLANK, 'asterisk', 'password=Segreta1234!').facts.asterisk).not.toContain('Segreta');
  expect(withNote(undefined, 'it', 'password=Segreta1234!')?.it).not.toContain('Segreta');
  expect(withNote({ it: 'Muta' }, 'it', ' ')).toBeUndefined();
  expect(withFact(withFact(BLANK, 'ticket', '7'), 'ticket', '')).toEqual(BLANK);
  expect(isSheetEmpty(withCase(withCase(BLANK, 2, { result: 'passed' }), 2, { result: undefined }))).toBe(true);
});

it('names what the command would refuse, and nothing of a sheet that it takes', () => {
  const cases = sheetCases(BLANK, undefined);
  const sound = withFact(withCase(BLANK, 2, { result: 'passed' }), 'date', '2026-03-01');
  expect(findGaps(sound, cases)).toEqual([]);
  const sheet: RecordDraft = {
    ...withFact(BLANK, 'release', ''),
    cases: {
      2: { note: { it: 'Muta' } },
      11: { result: 'passed', measure: { value: 'x', unit: 'ms' }, note: { en: 'Silent' } },
    },
  };
  const wrong = withFact(withFact(sheet, 'ticket', 'x'), 'date', '2026-02-30');
  expect(findGaps(wrong, cases).map(({ at }) => at)).toEqual(['date', 'release', 'ticket', 2, 2, 11, 11]);
});

it('exports the cases of its trunk alone', () => {
  const sheet = { ...BLANK, cases: { 2: { result: 'passed' }, 9: { result: 'passed' } } } as const;
  const exported = toExported(sheet, sheetCases(sheet, undefined));
  expect(exported).toEqual({ ...BLANK, cases: { 2: { result: 'passed' } } });
  expect(toExported(exported, sheetCases(sheet, undefined))).toEqual(exported);
});
