import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TIER_LABELS } from '../../src/catalog/model/labels';
import { loadCatalog } from '../../src/catalog/loadCatalog';
import type { Catalog, Locale } from '../../src/catalog/model/types';
import { renderBodies } from '../../src/plugin/markdown/bodies';
import { PLUGIN_NAME, type CatalogContent } from '../../src/plugin/content';
import { DEFAULT_OPTIONS } from '../../src/plugin/options';
import { buildProviderRecords } from '../../src/catalog/search/buildProviderRecords';
import { toCatalogProps } from '../../src/plugin/props/props';
import { providerPages } from '../../src/plugin/props/providerProps';
import { PAGE_LABELS } from '../../src/plugin/translations';
import { providerMarkdown } from './providerMarkdown';

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${text}\n`);
}

/** What our pages are made from, as far as these need it. */
function toContent(catalog: Catalog, locale: Locale): CatalogContent {
  const checklist = { requirements: [], steps: [] };
  return {
    catalog,
    bodies: renderBodies(catalog, locale, { baseUrl: '/', routeBasePath: DEFAULT_OPTIONS.routeBasePath }),
    locale,
    labels: { ...PAGE_LABELS },
    guide: [],
    checklists: { it: checklist, en: checklist },
  };
}

/** The page with a row a provider, as our catalog has it without JavaScript. */
function catalogMarkdown(content: CatalogContent): string {
  const { title, description } = toCatalogProps(content);
  const providers = buildProviderRecords(content.catalog.providers, content.locale);
  const rows = providers.map(({ key, name, company, tier, server = '', port = '', codecs = [], ...rest }) =>
    [
      `- [${name}](../providers/${key}) ${company} · ${TIER_LABELS[tier][content.locale]}`,
      `\`${server}:${port}\` ${rest.registration ?? ''} ${codecs.join(' ')} ${rest.encryption ?? ''} ${rest.since ?? ''}`,
    ].join(' · '),
  );
  return `---\ntitle: ${title}\ndescription: ${JSON.stringify(description)}\n---\n\n${rows.join('\n')}`;
}

/** A page of our guide in Starlight's dialect; the tables that our plugin makes for it stay out. */
function guideMarkdown(source: string): string {
  return source
    .replaceAll(/ \{#[\w-]+\}$/gm, '')
    .replaceAll(/^::[a-z-]+(?:\{.*\})?$/gm, '')
    .replaceAll(/^(:{3,})warning/gm, '$1caution')
    .replaceAll(/\]\(\.\/([\w-]+)\.md/g, '](../$1')
    .replace(/^sidebar_label: (.*)$/m, 'sidebar:\n  label: $1');
}

/**
 * Writes the content of a site as Markdown pages for Starlight, in both languages: home, catalog, a page a
 * provider, the guide.
 *
 * @param siteDir the site whose content it is
 * @param contentDir Starlight's folder of pages
 */
export function writePages(siteDir: string, contentDir: string): void {
  const englishDir = path.join(siteDir, 'i18n/en', PLUGIN_NAME);
  const outcome = loadCatalog({ rootDir: siteDir, providersDir: path.join(siteDir, 'providers'), englishDir });
  if (!outcome.ok) throw new Error(`${outcome.problems.length} problems in the catalog of ${siteDir}`);
  const guides = { it: 'docs', en: 'i18n/en/docusaurus-plugin-content-docs/current' };
  for (const locale of ['it', 'en'] as const) {
    const folder = locale === 'it' ? contentDir : path.join(contentDir, locale);
    const baseUrl = locale === 'it' ? '/' : '/en/';
    const content = toContent(outcome.value, locale);
    const options = { ...DEFAULT_OPTIONS, repositoryUrl: 'https://example.org/repository' };
    const providers = new Map(outcome.value.providers.map((provider) => [provider.key, provider]));
    for (const { props } of providerPages(content, options, baseUrl)) {
      const provider = providers.get(props.provider.key);
      if (provider === undefined) continue;
      write(path.join(folder, 'providers', `${provider.key}.md`), providerMarkdown(props, provider, locale));
    }
    write(path.join(folder, 'providers/index.md'), catalogMarkdown(content));
    write(
      path.join(folder, 'index.md'),
      `---\ntitle: ${PAGE_LABELS['home.title']}\n---\n\n${PAGE_LABELS['home.description']}`,
    );
    const guideDir = path.join(siteDir, guides[locale]);
    for (const name of readdirSync(guideDir).filter((entry) => entry.endsWith('.md'))) {
      write(path.join(folder, 'guide', name), guideMarkdown(readFileSync(path.join(guideDir, name), 'utf8')));
    }
  }
}
