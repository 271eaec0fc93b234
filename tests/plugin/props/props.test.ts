import { expect, it } from 'vitest';
import { listedProviders } from '../../../src/catalog/model/listedProviders';
import type { CatalogContent } from '../../../src/plugin/catalogContent';
import { toCatalogProps, toHomeProps } from '../../../src/plugin/props/props';
import { PAGE_LABELS } from '../../../src/plugin/translations';
import { releaseCatalog } from '../../catalog/releaseCatalog';

const catalog = releaseCatalog();
const listed = listedProviders(catalog);
const content: CatalogContent = {
  catalog,
  bodies: new Map(),
  checklists: { it: { requirements: [], steps: [] }, en: { requirements: [], steps: [] } },
  guide: [],
  locale: 'it',
  labels: { ...PAGE_LABELS },
};
const props = toCatalogProps(content);

it('has every listed provider in the order of the names, each with its server as the trunk writes it', () => {
  const { compare } = new Intl.Collator('it');
  const names = props.providers.map(({ name }) => name);
  expect(names).toEqual(listed.map(({ name }) => name).sort(compare));
  for (const { key, trunk } of listed) {
    expect(props.providers.find((provider) => provider.key === key)?.server).toBe(trunk.sip_server);
  }
});

it('gives a row what it shows, and nothing that only the search needs', () => {
  for (const provider of props.providers) {
    expect(provider).not.toHaveProperty('text');
    expect(provider).not.toHaveProperty('hosts');
  }
});

it('leaves out a provider that isn’t listed', () => {
  const [first, ...others] = catalog.providers;
  if (first === undefined) throw new Error('the catalog is empty');
  const hidden = { ...catalog, providers: [{ ...first, listed: false }, ...others] };
  expect(toCatalogProps({ ...content, catalog: hidden }).providers.map(({ key }) => key)).not.toContain(first.key);
});

it('counts the facets of the whole catalog', () => {
  expect(props.facets.registration.reduce((sum, { count }) => sum + count, 0)).toBe(
    listed.filter(({ trunk }) => trunk.registration !== undefined).length,
  );
});

it('gives the home page every listed name once, below its letter, and says of one that isn’t certified what it is', () => {
  const { register } = toHomeProps(content);
  expect(register.flatMap(({ providers }) => providers.map(({ key }) => key))).toEqual(listed.map(({ key }) => key));
  for (const { letter, providers } of register) {
    for (const { key, name, status } of providers) {
      expect(name.toUpperCase().startsWith(letter) || letter === '#', name).toBe(true);
      expect(status === undefined).toBe(listed.find((provider) => provider.key === key)?.status === 'certified');
    }
  }
});
