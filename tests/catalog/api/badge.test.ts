import { parseDocument, DomUtils } from 'htmlparser2';
import { expect, it } from 'vitest';
import { badgeSvg } from '../../../src/catalog/api/badge';
import { badgePath, badgeSnippet } from '../../../src/catalog/api/badgeSnippet';
import { localeFiles, sharedFiles } from '../../../src/catalog/api/siteFiles';
import type { Catalog, Provider } from '../../../src/catalog/model/types';
import { recordOf } from '../records/records';
import { releaseCatalog } from '../releaseCatalog';

const SITE = { root: 'https://example.org/' };
const CATALOG = releaseCatalog();
const HOSTILE = `A & B <img src=x onerror="1"> 'C' ]]>`;

/** The frozen release's first provider with something else. */
function providerWith(others: Partial<Provider>): Provider {
  const [provider] = CATALOG.providers;
  if (provider === undefined) throw new Error('the frozen release has no provider');
  return { ...provider, ...others };
}

/** The texts of a badge as a reader of XML finds them. */
function textsOf(provider: Provider, locale: 'it' | 'en' = 'en'): string[] {
  const svg = parseDocument(badgeSvg(provider, CATALOG.release, locale), { xmlMode: true });
  expect(DomUtils.getElementsByTagName('*', svg).map(({ name }) => name)).not.toContain('img');
  return DomUtils.getElementsByTagName('text', svg).map((text) => DomUtils.textContent(text));
}

it('says name, status, date, release and evidence, whatever the name', () => {
  const statusHistory = [{ date: '2026-03-02', action: 'suspended', reason: { it: 'x', en: 'x' } }] as const;
  const tested = providerWith({
    name: HOSTILE,
    status: 'suspended',
    statusHistory,
    testRecords: [recordOf('2026-01-20', { 2: 'passed' })],
  });
  expect(textsOf(tested)).toEqual([
    HOSTILE,
    'NethVoice: certification suspended · 2026-03-02',
    'Test record 2026-01-20 · release 1.6.14',
    'Tests due again from 2027-01-20',
  ]);
  const listed = providerWith({ wizard: { id: 1, since: '1.1.3', sinceDate: '2025-01-10', reusedId: false } });
  expect(textsOf(listed, 'it').slice(1)).toEqual([
    'NethVoice: certificato',
    'Nel wizard dalla 1.1.3 · 2025-01-10',
    'Nessun verbale di test pubblico',
  ]);
});

it('has no text that is wider than it, and nothing that the site’s policy forbids', () => {
  for (const name of [HOSTILE, 'W'.repeat(100), 'i'.repeat(100), '電話'.repeat(50), 'X']) {
    const svg = badgeSvg(providerWith({ name }), CATALOG.release, 'it');
    const width = Number(/ width="(\d+)"/.exec(svg)?.[1]);
    // Verdana’s W and a full-width character, bold, take about one em; an i a third.
    const em = name.startsWith('W') || name.startsWith('電') ? 0.85 : 0.3;
    expect(width).toBeGreaterThan(name.length * em * 17);
    expect(svg).not.toMatch(/ style=|<style|<script|href=/);
  }
});

it('stays at its address when the catalog shows the provider no more, and was never there for who only asked', () => {
  const withOthers = (others: Partial<Provider>): Catalog => ({ ...CATALOG, providers: [providerWith(others)] });
  const gone = withOthers({ listed: false, status: 'withdrawn' });
  const asked = { listed: false, status: 'requested', wizard: undefined, history: [] } as unknown as Partial<Provider>;
  const { key } = providerWith({});
  for (const locale of ['it', 'en'] as const) {
    expect(localeFiles(gone, SITE, locale)[badgePath(key)]).toContain(locale === 'it' ? 'ritirato' : 'withdrawn');
    expect(localeFiles(withOthers(asked), SITE, locale)).not.toHaveProperty([badgePath(key)]);
  }
  const files = sharedFiles(gone, SITE);
  expect(files.ok && files.value['api/v1/status.json']).toContain('"withdrawn"');
  expect(files.ok && files.value['api/v1/providers.json']).not.toContain(`"${key}"`);
});

it('gives HTML that leads to the page that answers for it', () => {
  const html = badgeSnippet('x', HOSTILE, SITE, 'en');
  const [link, image, ...more] = DomUtils.getElementsByTagName('*', parseDocument(html));
  expect(more).toEqual([]);
  expect(link?.attribs).toEqual({ href: 'https://example.org/en/verify/x/' });
  expect(image?.attribs).toEqual({
    src: 'https://example.org/en/badges/x.svg',
    alt: `${HOSTILE}: certification for NethVoice`,
  });
});
