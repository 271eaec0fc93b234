import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearchEngine } from '../../../../src/catalog/search/engine/createSearchEngine';
import { parseCatalogQuery } from '../../../../src/catalog/search/query/catalogQuery';
import { FACETS, FACET_IDS, type FacetSelection } from '../../../../src/catalog/search/facets/facets';
import { FACET_TERMS } from '../../../../src/catalog/search/facets/facetWords';
import type { ProviderRecord } from '../../../../src/catalog/search/records/types';
import { buildProviderRecords } from '../../../../src/catalog/search/records/buildProviderRecords';
import { releaseCatalog } from '../../releaseCatalog';

const records = buildProviderRecords(releaseCatalog(), 'it');
const engine = createSearchEngine(records);

/** The keys of what a selection leaves, in the order of the names. */
function keys(selection: FacetSelection, query = ''): string[] {
  return engine.search(query, { selection, sort: 'name' }, { limit: 1000 }).hits.map(({ record }) => record.key);
}

/** Whether a record passes, the plain way. */
function passes(record: ProviderRecord, selection: FacetSelection): boolean {
  return FACET_IDS.every((id) => {
    const chosen = selection[id] ?? [];
    const own = FACETS[id].valuesOf(record) ?? [];
    const found = chosen.filter((value) => own.includes(value)).length;
    return id === 'codec' ? found === chosen.length : chosen.length === 0 || found > 0;
  });
}

const selection = fc.record(
  Object.fromEntries(
    FACET_IDS.map((id) => [
      id,
      fc.subarray([...(FACETS[id].values ?? new Set(records.map(({ company }) => company)))], {
        maxLength: id === 'company' ? 3 : 2,
      }),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<FacetSelection>;

describe('facets', () => {
  it('leave Fibering and Six Comm Group for G.729 with SRTP', () => {
    expect(keys(parseCatalogQuery(new URLSearchParams('codec=g729&encryption=sdes')).selection)).toEqual([
      'fibering',
      'sixcomm',
    ]);
  });

  it('never let through what isn’t known', () => {
    const { values } = FACETS.encryption;
    expect(keys({ encryption: values ?? [] })).not.toContain('xera');
    expect(keys({ left: ['nothing', 'something'] })).not.toContain('cheapnet');
    expect(keys({ registration: ['send'] })).toContain('xera');
  });

  it('take several codecs, and several facets, as all of them, several values of another one as any', () => {
    fc.assert(
      fc.property(selection, (chosen) => {
        expect(keys(chosen).sort()).toEqual(
          records
            .filter((record) => passes(record, chosen))
            .map(({ key }) => key)
            .sort(),
        );
      }),
    );
  }, 60_000);

  it('count what each value would give beside the other facets’ choices', () => {
    fc.assert(
      fc.property(
        selection,
        fc.constantFrom('', 'voip', 'g729', 'sip'),
        fc.constantFrom(...FACET_IDS),
        (chosen, query, id) => {
          const { facets } = engine.search(query, { selection: chosen, sort: 'name' });
          for (const { value, count } of facets[id]) {
            const others = id === 'codec' ? (chosen.codec ?? []).filter((other) => other !== value) : [];
            expect(keys({ ...chosen, [id]: [...others, value] }, query)).toHaveLength(count);
          }
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  it('keep values that nothing has', () => {
    const { facets } = engine.search('', { selection: {}, sort: 'name' });
    expect(facets.transport).toContainEqual({ value: 'tls', count: 0 });
    expect(facets.status.map(({ value }) => value)).toEqual(FACETS.status.values);
    expect(engine.search('oval', { selection: {}, sort: 'name' }).facets.company).toHaveLength(facets.company.length);
  });
});

describe('facet words', () => {
  it('name values that there are', () => {
    for (const [word, asked] of FACET_TERMS) {
      expect(word).toMatch(/^[a-z0-9μ]+$/);
      for (const { facet, value } of asked) expect(FACETS[facet].values).toContain(value);
    }
  });

  it('find exactly what has the value, in both languages', () => {
    const of = (query: string): string[] => keys({}, query);
    expect(of('tcp')).toEqual(keys({ transport: ['tcp'] }));
    expect(of('srtp')).toEqual(keys({ encryption: ['sdes', 'dtls'] }));
    expect(of('senza cifratura')).toEqual(keys({ encryption: ['no'] }));
    expect(of('without encryption')).toEqual(keys({ encryption: ['no'] }));
    expect(of('non registra')).toEqual(keys({ registration: ['none'] }));
    expect(of('certificato')).toEqual(keys({ status: ['certified'] }));
    expect(of('not certified')).toEqual(keys({ status: ['uncertified'] }));
    expect(of('g722')).toEqual(keys({ codec: ['g722'] }));
    expect(of('sospeso')).toEqual([]);
  });
});
