import { expect, it } from 'vitest';
import { buildProviderRecords } from '../../../src/catalog/search/buildProviderRecords';
import { buildCatalogList } from '../../../src/plugin/props/catalogList';
import { releaseCatalog } from '../../catalog/releaseCatalog';

const catalog = releaseCatalog();
const list = buildCatalogList({ catalog, locale: 'it' }, buildProviderRecords(catalog.providers, 'it'), {
  root: 'https://example.org/',
});

it('has every provider in the order of the names, each with its server as the trunk writes it', () => {
  const { compare } = new Intl.Collator('it');
  const names = list.providers.map(({ name }) => name);
  expect(names).toHaveLength(34);
  expect(names).toEqual([...names].sort(compare));
  for (const { key, trunk } of catalog.providers) {
    expect(list.providers.find((provider) => provider.key === key)?.server).toBe(trunk.sip_server);
  }
});

it('counts the facets of the whole catalog', () => {
  expect(list.facets.tier.reduce((sum, { count }) => sum + count, 0)).toBe(34);
});

it('has structured data that no value can end', () => {
  expect(list.jsonLd).not.toContain('<');
  expect(list.jsonLd).toContain('NetoIP');
});
