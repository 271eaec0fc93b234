import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { plainText } from '../../../src/catalog/search/plainText';
import { loadBodies, renderBodies, type PageRoot } from '../../../src/plugin/markdown/bodies';
import { releaseCatalog } from '../../catalog/releaseCatalog';

const catalog = releaseCatalog();
const ROOT: PageRoot = { baseUrl: '/', routeBasePath: 'providers' };

/** A site in a folder of its own, and the file that it keeps the Italian bodies in. */
function site(): { siteDir: string; file: string } {
  const siteDir = mkdtempSync(path.join(tmpdir(), 'bodies-'));
  onTestFinished(() => rmSync(siteDir, { recursive: true }));
  return { siteDir, file: path.join(siteDir, 'node_modules/.cache/provider-bodies/it.json') };
}

/** Marks the words of everything that is kept. */
function mark(file: string): void {
  const kept = JSON.parse(readFileSync(file, 'utf8')) as { code: string; bodies: [string, object][] };
  const bodies = kept.bodies.map(([markdown, body]) => [markdown, { ...body, text: 'KEPT' }]);
  writeFileSync(file, JSON.stringify({ ...kept, bodies }));
}

describe('renderBodies', () => {
  it('has prose and words of every provider, the words as the search reads them', () => {
    const bodies = renderBodies(catalog, 'it', ROOT);
    expect([...bodies.keys()]).toEqual(catalog.providers.map(({ key }) => key));
    for (const { key, prose } of catalog.providers) {
      expect(bodies.get(key)?.prose).not.toHaveLength(0);
      expect(bodies.get(key)?.text).toBe(plainText(prose.it));
    }
  });
});

describe('loadBodies', () => {
  it('takes what an earlier build has kept, and renders what has changed since', () => {
    const { siteDir, file } = site();
    loadBodies(catalog, 'it', siteDir, ROOT);
    mark(file);
    const [changed, ...others] = catalog.providers;
    if (changed === undefined) throw new Error('the catalog is empty');
    const edited = { ...changed, prose: { it: 'Una frase nuova.', en: 'A new sentence.' } };
    const second = loadBodies({ ...catalog, providers: [edited, ...others] }, 'it', siteDir, ROOT);
    expect(second.get(changed.key)?.text).toBe('Una frase nuova.');
    expect(others.map(({ key }) => second.get(key)?.text)).toEqual(others.map(() => 'KEPT'));
    expect(readdirSync(path.dirname(file))).toEqual(['it.json']);
  });

  it.each<[string, (siteDir: string, file: string) => void, PageRoot]>([
    ['another place of the pages', () => undefined, { ...ROOT, baseUrl: '/voip/' }],
    ['other versions of libraries', (siteDir) => writeFileSync(path.join(siteDir, 'package-lock.json'), '{}'), ROOT],
    ['a file that can’t be read', (_, file) => writeFileSync(file, '{"code":'), ROOT],
  ])('renders everything anew after %s', (_, change, root) => {
    const { siteDir, file } = site();
    loadBodies(catalog, 'it', siteDir, ROOT);
    mark(file);
    change(siteDir, file);
    expect(loadBodies(catalog, 'it', siteDir, root)).toEqual(renderBodies(catalog, 'it', root));
  });
});
