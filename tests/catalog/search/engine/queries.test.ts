import { describe, expect, it } from 'vitest';
import { createSearchEngine } from '../../../../src/catalog/search/engine/createSearchEngine';
import type { SearchResult } from '../../../../src/catalog/search/types';
import given from '../../../fixtures/search/queries.json';
import more from '../../../fixtures/search/moreQueries.json';
import { releaseRecords } from '../releaseRecords';

/** A query and what it must find first, alone or in any order. */
interface Expectation {
  readonly query: string;
  readonly top?: string;
  readonly allTop?: readonly string[];
}

/** The keys of what was found first. */
function firstKeys({ hits }: SearchResult, count: number): string[] {
  return hits.slice(0, count).map(({ record }) => record.key);
}

describe.each(['it', 'en'] as const)('in %s', (locale) => {
  const engine = createSearchEngine(releaseRecords(locale));

  it.each([...given, ...more] as Expectation[])('finds $query', ({ query, top, allTop }) => {
    const result = engine.search(query, { selection: {}, sort: 'relevance' });
    const expected = allTop ?? [top ?? ''];
    expect(firstKeys(result, expected.length).sort()).toEqual([...expected].sort());
  });

  it('has every provider under its own name', () => {
    const { hits } = engine.search('', { selection: {}, sort: 'name' });
    for (const { record } of hits) {
      expect(firstKeys(engine.search(record.name, { selection: {}, sort: 'relevance' }), 1)).toEqual([record.key]);
    }
  });

  it('has every provider at every letter of its name and hosts', () => {
    const { hits } = engine.search('', { selection: {}, sort: 'name' });
    const lost = hits.flatMap(({ record }) =>
      [record.name, ...record.hosts].flatMap((text) =>
        Array.from({ length: text.length - 1 }, (_, at) => text.slice(0, at + 2)).filter((typed) =>
          engine
            .search(typed, { selection: {}, sort: 'relevance' })
            .hits.every(({ record: found }) => found.key !== record.key),
        ),
      ),
    );
    expect(lost).toEqual([]);
  }, 60_000);

  it.each([
    ['voipvoise', 'VoipVoice', 5],
    ['timnet', 'Timenet', 3],
    ['mesagenet', 'MessageNet', 3],
    ['xstraem', 'XStream', 3],
    ['opensoltion', 'Opensolution', 3],
  ])('has what %s is meant to be before it is typed out', (query, company, from) => {
    for (let length = from; length <= query.length; length += 1) {
      const { hits } = engine.search(query.slice(0, length), { selection: {}, sort: 'relevance' });
      expect(hits[0]?.record.company).toBe(company);
    }
  });

  it('has every provider among the first for each of its hosts', () => {
    const { hits } = engine.search('', { selection: {}, sort: 'name' });
    for (const { record } of hits) {
      for (const host of record.hosts) {
        expect(firstKeys(engine.search(host, { selection: {}, sort: 'relevance' }), 2)).toContain(record.key);
      }
    }
  });
});
