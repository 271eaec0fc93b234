import { describe, expect, it } from 'vitest';
import { listedProviders } from '../../../src/catalog/model/listedProviders';
import { plainText } from '../../../src/catalog/markdown/markdown';
import { renderBodies } from '../../../src/plugin/markdown/bodies';
import { releaseCatalog } from '../../catalog/releaseCatalog';

const catalog = releaseCatalog();

describe('renderBodies', () => {
  it('has prose and words of every provider, the words as the search reads them', () => {
    const bodies = renderBodies(catalog, 'it', '/');
    expect([...bodies.keys()]).toEqual(listedProviders(catalog).map(({ key }) => key));
    for (const { key, prose } of listedProviders(catalog)) {
      expect(bodies.get(key)?.prose).not.toHaveLength(0);
      expect(bodies.get(key)?.text).toBe(plainText(prose.it));
    }
  });

  it.each([
    ['./wic.md', '/en/providers/wic/'],
    ['/guide/wizard#codecs', '/en/guide/wizard/#codecs'],
    ['/guide/wizard/#codecs', '/en/guide/wizard/#codecs'],
    ['/providers?q=a.b', '/en/providers/?q=a.b'],
    ['/checklist', '/en/checklist/'],
    ['/providers/atom.xml', '/en/providers/atom.xml'],
    ['/', '/en/'],
    ['https://example.org/a', 'https://example.org/a'],
  ])('leads from %s to %s', (url, address) => {
    const [first] = catalog.providers;
    if (first === undefined) throw new Error('no provider');
    const prose = { it: '', en: `[x](${url})` };
    const bodies = renderBodies({ ...catalog, providers: [{ ...first, prose }] }, 'en', '/en/');
    expect(JSON.stringify(bodies.get(first.key)?.prose)).toContain(JSON.stringify({ href: address }));
  });
});
