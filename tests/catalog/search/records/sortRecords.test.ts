import { expect, it } from 'vitest';
import { compareBy } from '../../../../src/catalog/search/records/sortRecords';
import { SORT_COLUMNS, type Sort } from '../../../../src/catalog/search/types';
import type { ProviderRecord } from '../../../../src/catalog/search/records/types';

function record(name: string, facts: Partial<ProviderRecord> = {}): ProviderRecord {
  return {
    kind: 'provider',
    key: name,
    name,
    status: 'certified',
    hosts: [],
    pastHosts: [],
    pastNames: [],
    text: '',
    ...facts,
  };
}

const RECORDS = [
  record('Beta', {
    server: 'sip.b.it',
    registration: 'send',
    codecs: ['ulaw', 'alaw'],
    encryption: 'sdes',
    since: '1.10.0',
    left: 'something',
  }),
  record('Alfa', {
    server: '10.0.0.1',
    port: '5062',
    registration: 'none',
    codecs: ['g729'],
    encryption: 'no',
    since: '1.9.2',
    left: 'nothing',
  }),
  record('Delta', {
    server: '9.0.0.1',
    registration: 'send',
    codecs: ['g729'],
    encryption: 'no',
    since: '1.9.2',
    left: 'codecs',
  }),
  record('Gamma'),
];

/** The initials in an order. */
function order(sort: Exclude<Sort, 'relevance'>): string {
  return [...RECORDS]
    .sort(compareBy(sort))
    .map(({ name }) => name[0])
    .join('');
}

it.each([
  ['name', 'ABDG'],
  ['-name', 'GDBA'],
  ['server', 'DABG'],
  ['-server', 'BADG'],
  ['registration', 'ABDG'],
  ['codecs', 'ADBG'],
  ['-codecs', 'BADG'],
  ['encryption', 'ADBG'],
  ['since', 'ADBG'],
  ['-since', 'BADG'],
  ['left', 'ADBG'],
  ['-left', 'BDAG'],
] as const)('by %s: numbers as numbers, of equals by name', (sort, initials) => expect(order(sort)).toBe(initials));

it('what isn’t known is last in both directions', () => {
  for (const column of SORT_COLUMNS.filter((other) => other !== 'name')) {
    for (const sort of [column, `-${column}`] as const) expect(order(sort).at(-1)).toBe('G');
  }
});
