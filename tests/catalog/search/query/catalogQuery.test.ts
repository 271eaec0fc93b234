import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../../src/catalog/model/vocabulary';
import { EMPTY_QUERY, formatCatalogQuery, parseCatalogQuery } from '../../../../src/catalog/search/query/catalogQuery';
import { FACETS, FACET_IDS } from '../../../../src/catalog/search/facets/facets';
import { SORTS, type CatalogQuery } from '../../../../src/catalog/search/types';

function parse(search: string): CatalogQuery {
  return parseCatalogQuery(new URLSearchParams(search));
}

describe('parseCatalogQuery', () => {
  it('reads every parameter', () => {
    expect(parse('?q=wic&codec=g729&encryption=sdes&left=nothing&sort=-codecs&release=1.3.4&company=WiC')).toEqual({
      q: 'wic',
      selection: { codec: ['g729'], encryption: ['sdes'], left: ['nothing'], company: ['WiC'] },
      sort: '-codecs',
      release: '1.3.4',
    });
  });

  it('takes values repeated or separated by commas, in any order and case', () => {
    const expected = { ...EMPTY_QUERY, selection: { codec: ['alaw', 'g729'] } };
    expect(parse('codec=g729&codec=alaw')).toEqual(expected);
    expect(parse('codec=G729,%20alaw,g729')).toEqual(expected);
  });

  it.each([
    'status=gold',
    'tier=gold',
    'evidence=__proto__',
    'codec=',
    'sort=random',
    'release=latest',
    'release=1',
    'release=1.x',
    'q=%20%20',
    '__proto__=x',
    'constructor=1',
    'facet=x',
  ])('drops %s', (search) => expect(parse(search)).toEqual(EMPTY_QUERY));

  it.each(['1.3', ' v1.3.0', 'NethVoice 1.3', '1. 3 .0', '1,3'])('reads %s as a release', (release) =>
    expect(parse(`release=${encodeURIComponent(release)}`).release).toBe('1.3.0'),
  );

  it('reads the order that addresses called newest', () => expect(parse('sort=newest').sort).toBe('-since'));

  it.each([
    ['tier=full', ['certified']],
    ['tier=LIMITED', STATUSES.filter((status) => status !== 'certified')],
    ['tier=limited&status=suspended', ['suspended']],
    ['evidence=wizard-list', ['certified']],
    ['status=certified&evidence=test-record', ['test-record']],
    ['status=announced,suspended&tier=gold', ['suspended', 'announced']],
  ])('reads %s, of addresses that had support and evidence apart', (search, status) =>
    expect(parse(search).selection).toEqual({ status }),
  );

  it('keeps the commas of a company’s name', () => {
    expect(parse('company=WiC&company=Foo, Inc.').selection).toEqual({ company: ['Foo, Inc.', 'WiC'] });
  });

  it('is safe with anything', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('q', 'sort', 'release', ...FACET_IDS), fc.string({ unit: 'binary' }))),
        (pairs) => {
          const params = new URLSearchParams(pairs);
          const query = parseCatalogQuery(params);
          // What was read is written in one way, and read again as the same.
          expect(parse(formatCatalogQuery(query))).toEqual(query);
        },
      ),
    );
  }, 60_000);
});

describe('formatCatalogQuery', () => {
  it('is empty for the catalog as it opens', () => expect(formatCatalogQuery(EMPTY_QUERY)).toBe(''));

  it('writes values in the facets’ order, whatever the order of choosing', () => {
    expect(formatCatalogQuery({ ...EMPTY_QUERY, selection: { encryption: ['sdes'], codec: ['g729', 'alaw'] } })).toBe(
      'codec=alaw&codec=g729&encryption=sdes',
    );
  });

  const text = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((value) => value.trim() !== '');
  const company = fc.uniqueArray(text, { maxLength: 3 }).map((names) => names.sort());
  const choices = FACET_IDS.map(
    (id) => [id, id === 'company' ? company : fc.subarray([...(FACETS[id].values ?? [])])] as const,
  );
  const query: fc.Arbitrary<CatalogQuery> = fc
    .record({
      q: fc.oneof(fc.constant(''), text),
      selection: fc.record(Object.fromEntries(choices)),
      sort: fc.constantFrom(...SORTS),
      release: fc.option(
        fc.tuple(fc.nat(9999), fc.nat(9999), fc.nat(9999)).map((parts) => parts.join('.')),
        { nil: undefined },
      ),
    })
    .map(({ selection, release, ...rest }) => ({
      ...rest,
      selection: Object.fromEntries(Object.entries(selection).filter(([, values]) => values.length > 0)),
      ...(release === undefined ? {} : { release }),
    }));

  it('is read back as it was', () => {
    fc.assert(
      fc.property(query, (written) => {
        expect(parse(formatCatalogQuery(written))).toEqual(written);
      }),
    );
  }, 60_000);
});
