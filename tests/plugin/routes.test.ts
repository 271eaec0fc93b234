import path from 'node:path';
import type { RouteConfig } from '@docusaurus/types';
import { describe, expect, it } from 'vitest';
import { isKey } from '../../src/catalog/model/key';
import { renderBodies } from '../../src/plugin/markdown/bodies';
import type { CatalogContent } from '../../src/plugin/catalogContent';
import { DEFAULT_OPTIONS } from '../../src/plugin/options';
import type { ProviderProps } from '../../src/plugin/props/providerProps';
import { buildAllRoutes } from '../../src/plugin/routes';
import { PAGE_LABELS } from '../../src/plugin/translations';
import { releaseCatalog } from '../catalog/releaseCatalog';

const catalog = releaseCatalog();
const content: CatalogContent = {
  catalog,
  bodies: renderBodies(catalog, 'en', '/en/'),
  checklists: { it: { requirements: [], steps: [] }, en: { requirements: [], steps: [] } },
  guide: [],
  locale: 'en',
  labels: { ...PAGE_LABELS },
};
const options = { ...DEFAULT_OPTIONS, repositoryUrl: 'https://example.org/repository' };
/** The routes of a content, with the files that they read. */
async function built(
  of: CatalogContent,
  baseUrl: string,
): Promise<{ routes: RouteConfig[]; files: Map<string, object> }> {
  const files = new Map<string, object>();
  const createData = (name: string, data: object | string): Promise<string> => {
    files.set(name, Object(data) as object);
    return Promise.resolve(name);
  };
  return { routes: await buildAllRoutes(of, options, baseUrl, { createData }), files };
}
const { routes, files } = await built(content, '/en/');

/** The props of a provider's page. */
function propsOf(key: string): ProviderProps {
  const file = routes.find(({ path }) => path === `/en/providers/${key}`)?.modules?.content;
  if (typeof file !== 'string') throw new Error(`no page of ${key}`);
  return files.get(path.basename(file)) as ProviderProps;
}

describe('buildAllRoutes', () => {
  it('has a route a page, each once', () => {
    const paths = routes.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toHaveLength(7 + 34 + 7 + 34);
    expect(paths.slice(0, 7)).toEqual([
      '/en/',
      '/en/providers',
      '/en/providers/compare',
      '/en/checklist',
      '/en/diagnose',
      '/en/run-sheet',
      '/en/support',
    ]);
  });

  it('has no page of its own that a provider’s could replace', () => {
    const own = routes.filter(({ component }) => !component.includes('/ProviderPage/')).map(({ path }) => path);
    expect(own).toContain('/en/providers/compare');
    expect(own.filter((path) => isKey(path.replace('/en/providers/', '')))).toEqual([]);
  });

  it('leaves out a provider that isn’t listed', async () => {
    const hidden = {
      ...catalog,
      providers: catalog.providers.map((provider) => ({ ...provider, listed: provider.key !== 'netoip' })),
    };
    const { routes, files } = await built({ ...content, catalog: hidden }, '/');
    const paths = routes.map((route) => route.path);
    expect(paths).not.toContain('/providers/netoip');
    // What answers for its badge says no more than that takes.
    expect(paths).toContain('/verify/netoip');
    const { provider } = files.get('provider-netoip.json') as ProviderProps;
    expect(provider).toMatchObject({ key: 'netoip', listed: false });
    expect(provider).not.toHaveProperty('server');
  });

  it('gives a page its own language and its own provider alone', () => {
    const props = JSON.stringify(propsOf('netoip'));
    expect(props).not.toContain('enegan');
    expect(props).not.toContain('"prose":{');
  });

  it('points links of the prose at this language', () => {
    expect(JSON.stringify(propsOf('wic').provider.prose)).toContain('"href":"/en/providers/wic-voip/"');
  });

  it('marks what departs, with the shared value beside it', () => {
    const { settings } = propsOf('oval');
    expect(settings.find(({ keyword }) => keyword === 'expiration')).toMatchObject({
      value: '330',
      common: '300',
      departs: true,
    });
    expect(settings.find(({ keyword }) => keyword === 'pjsip_line')).toMatchObject({ common: 'true', departs: true });
    expect(settings.find(({ keyword }) => keyword === 'pjsip_line')).not.toHaveProperty('value');
    expect(settings.find(({ keyword }) => keyword === 'qualify_frequency')).toEqual({
      keyword: 'qualify_frequency',
      value: '60',
    });
  });

  it('shows only what is known of a provider outside the wizard', () => {
    expect(
      propsOf('cheapnet')
        .settings.map(({ keyword }) => keyword)
        .sort(),
    ).toEqual(['dtmfmode', 'registration', 'sip_server', 'sip_server_port']);
    expect(propsOf('cheapnet').provider).not.toHaveProperty('encryption');
  });

  it('ties the entries of a company together', () => {
    const { entries } = propsOf('voipvoice-trunk');
    expect(entries.map(({ key, server }) => [key, server])).toEqual([
      ['voipvoice-sip', 'sip.voipvoicetel.it'],
      ['voipvoice-trunk', 'trunk.voipvoice.it'],
      ['voipvoice-user', 'user.voipvoice.it'],
    ]);
    expect(entries.map(({ differences }) => Object.fromEntries(differences).dialoutopts_cb)).toEqual([
      'or',
      'sys',
      'sys',
    ]);
    expect(propsOf('netoip').entries).toEqual([]);
  });
});
