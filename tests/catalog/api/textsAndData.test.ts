import { describe, expect, it, vi } from 'vitest';
import { catalogJsonLd, providerJsonLd, serializeJsonLd } from '../../../src/catalog/api/jsonLd';
import { llmsTxt } from '../../../src/catalog/api/llmsTxt';
import { sharedFiles } from '../../../src/catalog/api/siteFiles';
import { importSql } from '../../../src/catalog/wizard/importSql';
import { HOSTILE_TEXT, hostileCatalog, SITE } from './hostileCatalog';
import { releaseCatalog } from '../releaseCatalog';

// A busy machine is no reason to fail.
vi.setConfig({ testTimeout: 120_000 });

describe('llms.txt', () => {
  it('names every provider on one line, in each language', () => {
    for (const locale of ['it', 'en'] as const) {
      const text = llmsTxt(hostileCatalog(), SITE, locale);
      expect(text.match(/^- \[.*\]\(https:\/\/voip\.example\/base\/(?:en\/)?providers\/[\w-]+\/\): /gm)).toHaveLength(
        41,
      );
      expect(text.startsWith('# ')).toBe(true);
    }
  });

  it('says what a provider’s certification rests on', () => {
    expect(llmsTxt(releaseCatalog(), SITE, 'en')).toContain(
      '- [Enegan](https://voip.example/base/en/providers/enegan/): Certified; certification rests on being in the wizard; Full support; sip.enegan.it:5060; Registers; to be completed by hand after the wizard',
    );
  });
});

describe('JSON-LD', () => {
  it('can’t end the script that it stands in', () => {
    const [provider] = hostileCatalog().providers;
    if (provider === undefined) throw new Error('no provider');
    const text = serializeJsonLd(providerJsonLd(provider, SITE, 'it'));
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ '@graph': [{ '@type': 'Service', name: '-1+1; "VoIP" </script>' }, {}] });
  });

  it('lists the catalog and its data', () => {
    expect(catalogJsonLd(releaseCatalog(), SITE, 'en')).toMatchObject({
      '@graph': [
        { '@type': 'ItemList', numberOfItems: 34, url: 'https://voip.example/base/en/providers/' },
        { '@type': 'Dataset', distribution: [{ contentUrl: 'https://voip.example/base/api/v1/providers.json' }, {}] },
      ],
    });
  });
});

describe('the wizard’s files among the others', () => {
  it('carry hostile texts whole too', () => {
    const files = sharedFiles(hostileCatalog(), SITE);
    if (!files.ok) throw new Error('the tables can’t hold the catalog');
    const sql = Object.fromEntries(
      Object.entries(files.value).flatMap(([name, text]) =>
        name.startsWith('wizard/') ? [[name.slice(7), text]] : [],
      ),
    );
    const rows = importSql(sql);
    expect(rows.ok && rows.value.trunks_defaults.find(({ keyword }) => keyword === 'userconfig')?.data).toBe(
      HOSTILE_TEXT,
    );
    expect(rows.ok && rows.value.providers[0]?.description).toBe('-1+1; "VoIP" </script>');
  });

  it('refuse what the tables can’t hold', () => {
    const catalog = releaseCatalog();
    const providers = catalog.providers.map((provider) => ({ ...provider, name: 'x'.repeat(101) }));
    expect(sharedFiles({ ...catalog, providers }, SITE).ok).toBe(false);
  });
});
