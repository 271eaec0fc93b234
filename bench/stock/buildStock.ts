import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../../src/tools/hosting/readPages';
import { measureCommand, type CommandCost } from '../measureCommand';
import { emptySite } from '../siteCopy';
import { pageMarkdown } from './pageMarkdown';

/** Where Docusaurus looks for the pages of each part of the site, in the first language and in English. */
const FOLDERS: Readonly<Record<string, readonly [string, string]>> = {
  guide: ['docs', 'content-docs/current'],
  providers: ['providers', 'content-docs-providers/current'],
  '': ['src/pages', 'content-pages'],
};

/**
 * Builds a stock Docusaurus site with the pages of a built copy of ours: each as Markdown with the same words.
 *
 * @throws when the build fails
 */
export async function buildStock(copy: string): Promise<CommandCost> {
  const folder = emptySite(path.basename(copy).replace('site', 'stock'));
  cpSync(path.join(__dirname, 'docusaurus.config.ts'), path.join(folder, 'docusaurus.config.ts'));
  cpSync(path.join(copy, 'static'), path.join(folder, 'static'), { recursive: true });
  const built = path.join(copy, 'build');
  for (const name of listFiles(built).filter((file) => file.endsWith('.html') && !file.endsWith('404.html'))) {
    const [, english, part = '', page = ''] =
      /^(en\/)?(?:(guide|providers)\/)?(?:(.*)\/)?index\.html$/.exec(name) ?? [];
    const [first = '', other = ''] = FOLDERS[part] ?? [];
    const parent = path.join(folder, english === undefined ? first : `i18n/en/docusaurus-plugin-${other}`);
    const text = `---\nslug: /${page}\n---\n\n${pageMarkdown(readFileSync(path.join(built, name), 'utf8'))}`;
    const file = path.join(parent, `${page || 'index'}.md`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return measureCommand(['docusaurus', 'build'], folder);
}
