import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadCatalog } from '../../src/catalog/loadCatalog';
import { measureCommand, type CommandCost } from '../measureCommand';
import { emptySite } from '../siteCopy';
import { catalogMarkdown, providerMarkdown } from './pageMarkdown';

/** Where Docusaurus looks for the English pages of a docs plugin. */
const ENGLISH = 'i18n/en/docusaurus-plugin-content-docs';

/**
 * Builds a stock Docusaurus site with the guide, the catalog and the provider pages of a copy of ours.
 *
 * @param copy the copy's folder
 * @throws when the copy's catalog isn't valid, or the build fails
 */
export async function buildStock(copy: string): Promise<CommandCost> {
  const folder = emptySite(path.basename(copy).replace('site', 'stock'));
  cpSync(path.join(__dirname, 'docusaurus.config.ts'), path.join(folder, 'docusaurus.config.ts'));
  for (const name of ['docs', 'static', `${ENGLISH}/current`])
    cpSync(path.join(copy, name), path.join(folder, name), { recursive: true });
  const englishDir = path.join(copy, 'i18n/en/docusaurus-plugin-provider-catalog');
  const catalog = loadCatalog({ rootDir: copy, providersDir: path.join(copy, 'providers'), englishDir });
  if (!catalog.ok) throw new Error(`${copy} has no valid catalog: \`catalog check\` says why`);
  for (const [locale, docs] of Object.entries({ it: 'providers', en: `${ENGLISH}-providers/current` } as const)) {
    const write = (name: string, text: string): void => writeFileSync(path.join(folder, docs, `${name}.md`), text);
    mkdirSync(path.join(folder, docs), { recursive: true });
    write('index', catalogMarkdown(catalog.value.providers, locale as 'it' | 'en'));
    for (const provider of catalog.value.providers)
      write(provider.key, providerMarkdown(provider, locale as 'it' | 'en'));
  }
  return measureCommand(['docusaurus', 'build'], folder);
}
