import { describe, expect, it } from 'vitest';
import { toApiStatuses } from '../../../src/catalog/api/toApiProvider';
import { retestCalendar } from '../../../src/catalog/api/retestCalendar';
import { ageingOf, ageOn, listRetests } from '../../../src/catalog/records/ageing';
import type { Catalog, TestRecord } from '../../../src/catalog/model/types';
import { releaseCatalog } from '../releaseCatalog';
import { recordOf } from './records';

const RELEASE = { release: '1.6.14', date: '2026-06-24', asterisk: '18', addedLater: [], retiredIds: [] };

describe('a record', () => {
  const ages = (record: TestRecord, ...days: string[]): string[] =>
    days.map((day) => ageOn(ageingOf(record, RELEASE), day));

  it('is due after a year and stale after two, to the day', () => {
    const record = recordOf('2026-03-31', {}, { asterisk: '18.26.4' });
    expect(ages(record, '2027-03-30', '2027-03-31', '2028-03-30', '2028-03-31')).toEqual([
      'fresh',
      'due',
      'due',
      'stale',
    ]);
    expect(ageingOf(recordOf('2024-02-29', {}), RELEASE)).toMatchObject({
      dueFrom: '2025-03-01',
      staleFrom: '2026-03-01',
    });
  });

  it('is due at once on another Asterisk, and not before the release that brought it', () => {
    const record = recordOf('2026-03-31', {}, { asterisk: '20.5.0' });
    expect(ages(record, '2026-06-23', '2026-06-24')).toEqual(['fresh', 'due']);
    expect(ages(recordOf('2026-08-01', {}, { asterisk: '20' }), '2026-08-01')).toEqual(['due']);
    // What isn't known makes no record older.
    expect(ages(recordOf('2026-03-31', {}), '2026-06-24')).toEqual(['fresh']);
    expect(ageingOf(record, { date: '2026-06-24' }).otherAsterisk).toBe(false);
  });
});

describe('a catalog', () => {
  const source = releaseCatalog();
  const [first, second, ...rest] = source.providers.filter(({ status }) => status === 'certified');
  if (first === undefined || second === undefined) throw new Error('no providers');
  const name = `${'x'.repeat(70)}, è\\; é`;
  const catalog: Catalog = {
    ...source,
    release: RELEASE,
    providers: [
      { ...first, testRecords: [recordOf('2026-05-01', { 11: 'passed' })] },
      { ...second, name, testRecords: [recordOf('2026-03-31', { 11: 'passed' })] },
      ...rest,
    ],
  };

  it('lists what is due first, the oldest first, then what has no record', () => {
    const list = listRetests(catalog).map(({ provider, ageing }) => [provider.key, ageing?.dueFrom]);
    expect(list.slice(0, 3)).toEqual([
      [second.key, '2027-03-31'],
      [first.key, '2027-05-01'],
      [rest[0]?.key, undefined],
    ]);
  });

  it('says it in short in status.json', () => {
    expect(toApiStatuses(catalog)).toMatchObject({
      providers: {
        [first.key]: { status: 'certified', tier: 'full', since: null, ageing: { dueFrom: '2027-05-01' } },
        [rest[0]?.key ?? '']: { ageing: null },
      },
    });
  });

  it('is a calendar by RFC 5545: folded, escaped, with ids of its own, and never without an event', () => {
    const text = retestCalendar(catalog, { root: 'https://example.org/' }, 'it');
    expect(text.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const unfolded = text.replaceAll('\r\n ', '').split('\r\n');
    expect(unfolded).toContain(`SUMMARY:${'x'.repeat(70)}\\, è\\\\\\; é: test da ripetere`);
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20270331');
    const uids = unfolded.filter((line) => line.startsWith('UID:'));
    expect([uids.length, new Set(uids).size]).toEqual([3, 3]);
    expect(retestCalendar({ ...catalog, providers: rest }, { root: '/' }, 'en')).toContain('BEGIN:VEVENT');
  });
});
