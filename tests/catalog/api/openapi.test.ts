import { createConfig, lintFromString } from '@redocly/openapi-core';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it, vi } from 'vitest';
import { API_CHANGELOG, SCHEMA_VERSION } from '../../../src/catalog/api/changelog';
import { openapi } from '../../../src/catalog/api/openapi';
import { jsonSchema } from '../../../src/catalog/api/jsonSchema';
import { localeFiles, sharedFiles } from '../../../src/catalog/api/siteFiles';
import { PLAN_VERSION, TEST_GROUPS, TEST_PLAN } from '../../../src/catalog/model/testPlan';
import type { Catalog } from '../../../src/catalog/model/types';
import { HOSTILE_TEXT, hostileCatalog, SITE } from './hostileCatalog';
import { releaseCatalog } from '../releaseCatalog';

// A busy machine is no reason to fail.
vi.setConfig({ testTimeout: 120_000 });

/** The description, as a program that reads it would have it. */
const description = JSON.parse(JSON.stringify(openapi(SITE))) as {
  openapi: string;
  servers: { url: string }[];
  security: unknown[];
  paths: Record<
    string,
    { get: { responses: Record<string, { content?: Record<string, { schema: { $ref?: string } }> }> } }
  >;
};

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
addFormats(ajv);
// OpenAPI's own words around the schemas mean nothing to JSON Schema.
for (const word of ['openapi', 'jsonSchemaDialect', 'info', 'servers', 'security', 'paths', 'components'])
  ajv.addKeyword(word);
ajv.addSchema(description, 'openapi.json');

/** The files that the site publishes. */
function files(catalog: Catalog): Record<string, string> {
  const shared = sharedFiles(catalog, SITE);
  if (!shared.ok) throw new Error('the tables can’t hold the catalog');
  const english = Object.entries(localeFiles(catalog, SITE, 'en')).map(([name, text]) => [`en/${name}`, text] as const);
  return { ...shared.value, ...localeFiles(catalog, SITE, 'it'), ...Object.fromEntries(english) };
}

/** The rules of a linter's recommended set that a description breaks. */
async function lintErrors(document: object): Promise<string[]> {
  const config = await createConfig({ extends: ['recommended'] });
  const found = await lintFromString({ source: JSON.stringify(document), absoluteRef: 'openapi.json', config });
  return found.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId);
}

/** The schemas of whole numbers, at any depth. */
function integersIn(node: unknown): { minimum?: number; maximum?: number }[] {
  if (typeof node !== 'object' || node === null) return [];
  const isInteger = 'type' in node && [node.type].flat().includes('integer');
  const found = isInteger ? [node as { minimum?: number; maximum?: number }] : [];
  return [...found, ...Object.values(node).flatMap(integersIn)];
}

/** What the description's schema says against a file. */
function complaints(path: string, text: string): unknown {
  const { $ref } = description.paths[path]?.get.responses['200']?.content?.['application/json']?.schema ?? {};
  const validate = ajv.getSchema(`openapi.json${$ref ?? ''}`);
  if (validate === undefined) throw new Error(`no schema for ${path}`);
  return validate(JSON.parse(text)) === true ? [] : validate.errors;
}

describe.each([
  ['the catalog of the release', releaseCatalog()],
  ['a catalog with hostile texts', hostileCatalog()],
])('the API of %s', (_name, catalog) => {
  const published = files(catalog);

  it('validates against its own description', () => {
    for (const path of ['/api/v1/providers.json', '/api/v1/test-plan.json']) {
      expect(complaints(path, published[path.slice(1)] ?? '')).toEqual([]);
    }
    const singles = Object.entries(published).filter(([name]) => /^api\/v1\/providers\/.*\.json$/.test(name));
    expect(singles).toHaveLength(34);
    for (const [, text] of singles) expect(complaints('/api/v1/providers/{key}.json', text)).toEqual([]);
  });

  it('is the same in the list and alone', () => {
    const list = JSON.parse(published['api/v1/providers.json'] ?? '') as { providers: { key: string }[] };
    for (const provider of list.providers) {
      expect(JSON.parse(published[`api/v1/providers/${provider.key}.json`] ?? '')).toMatchObject({
        schemaVersion: SCHEMA_VERSION,
        release: { release: '1.6.14', date: '2026-06-24' },
        provider,
      });
    }
  });

  it('publishes what it describes, and nothing else but texts for crawlers and the description', () => {
    const described = Object.keys(description.paths).flatMap((path) =>
      path.includes('{key}')
        ? catalog.providers.map(({ key }) => path.replace('{key}', key).slice(1))
        : [path.slice(1)],
    );
    const rest = ['api/v1/openapi.json', 'robots.txt', 'llms.txt', 'en/llms.txt'];
    expect([...described, ...rest].sort()).toEqual(Object.keys(published).sort());
  });

  it('is the same on every build', () => {
    expect(files(catalog)).toEqual(published);
  });
});

describe('the description', () => {
  it('is OpenAPI 3.1, at the site’s address, at the version of the changelog', () => {
    expect(description).toMatchObject({
      openapi: '3.1.0',
      info: { version: API_CHANGELOG[0].version },
      servers: [{ url: 'https://voip.example/base' }],
    });
  });

  it('has nothing that a linter of OpenAPI calls an error', async () => {
    expect(await lintErrors(description)).toEqual([]);
    expect(await lintErrors({ ...description, security: undefined })).toContain('security-defined');
  });

  it.each([
    ['openapi.json', description],
    ['provider.schema.json', jsonSchema(SITE)],
  ])('bounds the whole numbers of %s', (_name, document) => {
    const integers = integersIn(document);
    expect(integers.length).toBeGreaterThan(0);
    for (const { minimum = -1, maximum = Infinity } of integers) {
      expect(minimum).toBeGreaterThanOrEqual(0);
      expect(maximum).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
    }
  });

  it('refuses what isn’t a provider', () => {
    const text = JSON.stringify({ schemaVersion: '1.0', release: {}, provider: { key: 'x' } });
    expect(complaints('/api/v1/providers/{key}.json', text)).not.toEqual([]);
  });
});

describe('a provider', () => {
  it('has both languages’ prose, tier, status, evidence, limitations', () => {
    const list = JSON.parse(files(hostileCatalog())['api/v1/providers.json'] ?? '') as { providers: object[] };
    expect(list.providers[0]).toMatchObject({
      key: 'activenetwork',
      status: 'certified',
      tier: 'full',
      evidence: 'wizard-list',
      testRecord: null,
      prose: { it: HOSTILE_TEXT, en: `EN ${HOSTILE_TEXT}` },
      limitations: [{ id: 'hostile', afterWizard: true, text: { it: HOSTILE_TEXT } }],
      page: {
        it: 'https://voip.example/base/providers/activenetwork/',
        en: 'https://voip.example/base/en/providers/activenetwork/',
      },
    });
  });

  it('has the numbers of the cases that a limitation is about', () => {
    const [first, ...others] = releaseCatalog().providers;
    if (first === undefined) throw new Error('the catalog is empty');
    const text = { it: 'Fax', en: 'Fax' };
    const limitations = [{ id: 'fax', afterWizard: false, keywords: [], cases: ['33', '4'], text }];
    const published = files({ ...releaseCatalog(), providers: [{ ...first, limitations }, ...others] });
    const name = `providers/${first.key}.json`;
    expect(JSON.parse(published[`api/v1/${name}`] ?? '')).toMatchObject({
      provider: { limitations: [{ id: 'fax', cases: [33, 4] }] },
    });
    expect(complaints('/api/v1/providers/{key}.json', published[`api/v1/${name}`] ?? '')).toEqual([]);
  });

  it('that is not listed isn’t published', () => {
    const catalog = releaseCatalog();
    const hidden = {
      ...catalog,
      providers: catalog.providers.map((provider) => ({ ...provider, listed: provider.key === 'wic' })),
    };
    const names = Object.keys(files(hidden)).filter((name) => name.startsWith('api/v1/providers/'));
    expect(names).toEqual(['api/v1/providers/wic.json']);
  });
});

describe('the test plan', () => {
  const plan = JSON.parse(files(releaseCatalog())['api/v1/test-plan.json'] ?? '') as { cases: { number: number }[] };

  it('has every case whole, under the groups of the procedure', () => {
    expect(plan).toEqual({
      schemaVersion: SCHEMA_VERSION,
      version: PLAN_VERSION,
      groups: TEST_GROUPS,
      cases: TEST_PLAN.map((testCase) => ({ appliesTo: null, ...testCase })),
    });
  });

  it('has the cases by number', () => {
    expect(plan.cases.map(({ number }) => number)).toEqual(plan.cases.map((_case, index) => index + 1));
  });
});

describe('robots.txt', () => {
  it('lets everything be read and names the sitemap of each language', () => {
    expect(files(releaseCatalog())['robots.txt']).toBe(
      [
        'User-agent: *',
        'Disallow:',
        '',
        'Sitemap: https://voip.example/base/sitemap.xml',
        'Sitemap: https://voip.example/base/en/sitemap.xml',
        '',
      ].join('\n'),
    );
  });
});
