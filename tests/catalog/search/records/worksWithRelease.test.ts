import { describe, expect, it } from 'vitest';
import { compareReleases } from '../../../../src/catalog/model/compareReleases';
import type { LaterRecord, ProviderRecord } from '../../../../src/catalog/search/records/types';
import { worksWithRelease } from '../../../../src/catalog/search/records/worksWithRelease';

const base: ProviderRecord = {
  kind: 'provider',
  key: 'example',
  name: 'Example',
  company: 'Example',
  tier: 'full',
  status: 'certified',
  hosts: [],
  pastHosts: [],
  pastNames: [],
  text: '',
};
const later: LaterRecord = { kind: 'later', key: 'later:x', name: 'X', issue: 'NethServer/dev#1' };

describe('worksWithRelease', () => {
  it.each([
    ['1.3.4', { state: 'available' }],
    ['1.3.10', { state: 'available' }],
    ['1.10.0', { state: 'available' }],
    ['1.3.3', { state: 'later', release: '1.3.4' }],
    ['0.9.9', { state: 'later', release: '1.3.4' }],
  ])('of 1.3.4 on %s', (release, expected) => {
    expect(worksWithRelease({ ...base, since: '1.3.4' }, release)).toEqual(expected);
    expect(worksWithRelease({ ...later, release: '1.3.4' }, release)).toEqual(expected);
  });

  it('isn’t known of what isn’t in the wizard', () => {
    expect(worksWithRelease(base, '1.3.4')).toEqual({ state: 'unknown' });
    expect(worksWithRelease(later, '9.9.9')).toEqual({ state: 'unknown' });
  });
});

describe('compareReleases', () => {
  it('compares numbers, not texts', () => {
    expect(['1.10.0', '1.9.3', '0.1.0', '1.9.12'].sort(compareReleases)).toEqual([
      '0.1.0',
      '1.9.3',
      '1.9.12',
      '1.10.0',
    ]);
  });
});
