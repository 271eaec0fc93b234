import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { algoliaBackend } from '../../src/catalog/search/algolia/algoliaBackend';
import { algoliaHosts } from '../../src/catalog/search/algolia/algoliaHosts';
import type { AlgoliaData } from '../../src/catalog/search/algolia/algoliaOptions';
import { embeddedBackend } from '../../src/catalog/search/engine/embeddedBackend';
import { companiesOf } from '../../src/catalog/search/facets/countFacets';
import { buildProviderRecords } from '../../src/catalog/search/records/buildProviderRecords';
import type { FacetSelection } from '../../src/catalog/search/facets/facets';
import type { SearchOptions, SearchResult } from '../../src/catalog/search/types';
import { withFallback } from '../../src/catalog/search/algolia/withFallback';
import { publish } from '../../src/tools/cli/publish';
import { releaseCatalog } from '../catalog/releaseCatalog';
import { releaseRecords } from '../catalog/search/releaseRecords';
import queries from '../fixtures/search/queries.json';
import { searchFakeIndex } from './fakeIndex';
import { startProtocolServer, type ProtocolServer } from './protocolServer';

const catalog = releaseCatalog();
const embedded = embeddedBackend(() => releaseRecords('it'));
let server: ProtocolServer;
let options: AlgoliaData;

beforeAll(async () => {
  server = await startProtocolServer();
  options = {
    applicationId: server.applicationId,
    searchKey: server.searchKey,
    indexName: 'nethvoice',
    hosts: server.host,
  };
  await publish({
    catalog,
    applicationId: server.applicationId,
    adminKey: server.adminKey,
    indexName: 'nethvoice',
    hosts: algoliaHosts(server.host),
    log: () => undefined,
  });
}, 60_000);
afterAll(() => server.close());

function search(query: string, selection: FacetSelection = {}, searchOptions?: SearchOptions): Promise<SearchResult> {
  return algoliaBackend(options, 'it', embedded).search(query, { selection, sort: 'relevance' }, searchOptions);
}

describe('algoliaBackend', () => {
  it.each(queries)('gives what the server gives for $query', async ({ query, top, allTop }) => {
    const { hits } = await search(query);
    const keys = hits.map(({ record }) => record.key);
    // The question as it was put to the server, answered once more by its index.
    const asked = server.requests
      .filter(({ path }) => path.endsWith('/queries'))
      .map(({ body }) => (body as { requests: [Parameters<typeof searchFakeIndex>[1]] }).requests[0])
      .findLast(({ hitsPerPage }) => hitsPerPage !== 0);
    const index = server.indexes.get('nethvoice_it');
    const given = index === undefined || asked === undefined ? undefined : searchFakeIndex(index, asked);
    const ids = (given?.hits as { objectID: string }[]).map(({ objectID }) => objectID);
    expect(keys).toEqual(ids);
    expect([...(allTop ?? [top])]).toContain(keys[0]);
  });

  it('has the facets and totals of the embedded search', async () => {
    const selection = { codec: ['g729', 'alaw'], registration: ['send'] };
    const [theirs, ours] = [await search('', selection), await embedded.search('', { selection, sort: 'relevance' })];
    expect(theirs.facets).toEqual(ours.facets);
    expect(theirs.total).toBe(ours.total);
    expect(theirs.hits).toEqual(ours.hits.map((hit) => ({ ...hit, record: { ...hit.record, text: '' } })));
  });

  it('asks once which companies there are', async () => {
    const companies = companiesOf(buildProviderRecords(catalog, 'it'));
    const backend = algoliaBackend(options, 'it', embedded);
    const before = server.requests.length;
    const [first] = await Promise.all([
      backend.search('oval', { selection: {}, sort: 'relevance' }),
      backend.search('plink', { selection: {}, sort: 'relevance' }),
    ]);
    expect(first.facets.company.map(({ value }) => value)).toEqual(companies);
    expect(server.requests.length - before).toBe(3);
  });

  it('narrows with several choices', async () => {
    const { hits, total } = await search('', { codec: ['g729'], encryption: ['sdes'] });
    expect(hits.map(({ record }) => record.key)).toEqual(['fibering', 'sixcomm']);
    expect(total).toBe(2);
  });

  it('has announced providers among the others', async () => {
    const { hits, total } = await search('vianova');
    expect([hits[0]?.record.name, total]).toEqual(['Vianova', 1]);
    expect((await search('', { status: ['announced'] })).total).toBe(catalog.release.addedLater.length);
  });

  it('takes the guide from the embedded search', async () => {
    const both = await search('requisiti', {}, { groups: ['providers', 'guide'], limit: 3 });
    expect(both.guide[0]?.record.key).toBe('/guide/certification/#requirements');
    expect(both.backend).toBe('algolia');
  });

  it('sorts by more than relevance', async () => {
    const backend = algoliaBackend(options, 'it', embedded);
    const { hits } = await backend.search('', { selection: {}, sort: '-since' }, { limit: 2 });
    expect(hits.map(({ record }) => record.key)).toEqual(['new-assistent', 'wic-gnr']);
  });

  it('marks what it found', async () => {
    const [hit] = (await search('voipvoise')).hits;
    expect(hit?.highlights.name.length).toBeGreaterThan(0);
  });

  it('gives up with the signal', async () => {
    const controller = new AbortController();
    const answer = search('oval', {}, { signal: controller.signal });
    controller.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('when Algolia can’t be reached', () => {
  it.each([
    ['nobody answers', { hosts: '127.0.0.1:9' }],
    ['the key is wrong', { searchKey: 'wrong' }],
    ['the index is missing', { indexName: 'gone' }],
  ])('the embedded search takes over: %s', async (_, overrides) => {
    const backend = withFallback(algoliaBackend({ ...options, ...overrides }, 'it', embedded), embedded);
    const result = await backend.search('plnik', { selection: {}, sort: 'relevance' });
    expect(result).toMatchObject({ backend: 'embedded', fallback: true });
    expect(result.hits[0]?.record.key).toBe('plink');
  });
});
