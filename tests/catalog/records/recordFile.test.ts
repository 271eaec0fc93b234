import { describe, expect, it } from 'vitest';
import {
  readRecordFile,
  toTestRecord,
  writeRecordFile,
  type RecordDraft,
} from '../../../src/catalog/records/recordFile';
import { consequencesOf, describeConsequences } from '../../../src/catalog/records/consequences';

const DIGEST = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const DRAFT: RecordDraft = {
  provider: 'good',
  facts: { date: '2026-01-10', release: '1.6.14', plan: '1', trunk_kind: 'registration', path: 'nethvoice' },
  cases: {
    2: { result: 'passed' },
    11: { result: 'failed', note: { it: 'Muta: «a» e "b".' }, measure: { value: '42,5', unit: 'ms' } },
    12: { note: { it: 'Da rifare.', en: 'To be done again.' }, traces: [DIGEST] },
  },
};

/** The file with something else in its record. */
function fileWith(record: object): string {
  const file = JSON.parse(writeRecordFile(DRAFT)) as { record: object };
  return JSON.stringify({ ...file, record: { ...file.record, ...record } });
}

describe('the file of a record', () => {
  it('comes back as it was written, unfinished or not', () => {
    expect(readRecordFile(writeRecordFile(DRAFT))).toEqual({ ok: true, draft: DRAFT, dropped: [] });
    const empty: RecordDraft = { provider: '', facts: {}, cases: {} };
    expect(readRecordFile(`\uFEFF${writeRecordFile(empty)}`)).toEqual({ ok: true, draft: empty, dropped: [] });
  });

  it('loses what isn’t sound, by name, and no more', () => {
    const read = readRecordFile(
      fileWith({
        tester: ['nethesis'],
        name: 'Anna',
        ticket: 123,
        cases: {
          2: { result: 'great', note: 'x', measure: { value: 1, unit: 'ms' } },
          11: { result: 'passed', note: { it: 'password=Segreta1234!' }, traces: ['x', DIGEST] },
          99: { result: 'passed' },
          __proto__: { result: 'passed' },
        },
      }),
    );
    expect(read).toMatchObject({
      ok: true,
      draft: {
        facts: { ticket: '123' },
        cases: { 2: { measure: { value: '1', unit: 'ms' } }, 11: { traces: [DIGEST] } },
      },
    });
    expect(read.ok && read.dropped).toEqual([
      'tester',
      'name',
      'cases.2.result',
      'cases.2.note',
      'cases.11.note',
      'cases.11.traces',
      'cases.99.result',
    ]);
    expect(JSON.stringify(read)).not.toContain('Segreta');
  });

  it.each(['', '[]', 'null', '{}', '{"format":"nethvoice-test-record","version":2}', 'x'.repeat(70_000)])(
    'is refused in words when it is %.40j',
    (text) => {
      expect(readRecordFile(text)).toMatchObject({ ok: false, reason: { it: /\w/, en: /\w/ } });
    },
  );
});

it('says what a record means: what failed, what is open, what has to be written', () => {
  const judge = (limitations: string[], ...cases: [number, 'passed' | 'failed'][]): string[] => {
    const draft = { ...DRAFT, cases: Object.fromEntries(cases.map(([number, result]) => [number, { result }])) };
    const stated = [{ cases: limitations }];
    const found = consequencesOf({ trunk: {}, testRecords: [toTestRecord(draft)], limitations: stated });
    return describeConsequences(found).map(({ en }) => en.replace(/ \(.*/, ''));
  };
  expect(judge([], [2, 'failed'], [25, 'failed'])).toEqual([
    'K cases that failed: 2',
    expect.stringMatching(/^K cases without a result: 3/),
    'I cases that failed without a limitation that names them in cases: 25',
  ]);
  expect(judge(['25'], [25, 'failed'])).toHaveLength(1);
});
