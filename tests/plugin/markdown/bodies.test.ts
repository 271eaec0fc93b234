import { describe, expect, it } from 'vitest';
import { listedProviders } from '../../../src/catalog/model/listedProviders';
import { plainText } from '../../../src/catalog/search/records/plainText';
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
});
