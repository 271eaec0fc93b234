import { describe, expect, it } from 'vitest';
import { nearestNames } from '../../../../src/catalog/search/engine/nearestNames';
import { releaseRecords } from '../releaseRecords';

const records = releaseRecords('it').filter((record) => record.kind === 'provider');

describe('nearestNames', () => {
  it.each([
    ['vivatel', 'VivaVox'],
    ['clouditaly', 'Clouditalia'],
    ['neomedya net', 'Neomedia'],
    ['vianuova telecom', 'Vianova'],
  ])('%s is near to %s', (query, name) => {
    expect(nearestNames(query, records).map((record) => record.name)).toContain(name);
  });

  it('has one name a company, and no more than asked for', () => {
    const names = nearestNames('voipvoic', records, 2).map(({ company }) => company);
    expect(names).toHaveLength(2);
    expect(new Set(names).size).toBe(2);
  });

  it('has nothing for what is like no name', () => {
    expect(nearestNames('qqqq', records)).toEqual([]);
    expect(nearestNames('', records)).toEqual([]);
  });
});
