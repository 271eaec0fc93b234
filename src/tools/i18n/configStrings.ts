import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ThemeConfig } from '@docusaurus/preset-classic';
import { getTranslationFiles } from '@docusaurus/theme-classic/lib/translations';
import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';
import { loadFreshModule } from '@docusaurus/utils';
import type { Original } from './compareStrings';
import { FOLDERS } from './types';

/** Italian strings of one translation file, by id. */
type Strings = ReadonlyMap<string, Original>;

/** Strings that all stand in one file. */
function standingIn(file: string, messages: Iterable<readonly [string, string]>): Strings {
  return new Map([...messages].map(([id, message]) => [id, { message, file }]));
}

/** The bar on top and the foot of the pages, as the theme itself lists their strings. */
async function themeConfigStrings(rootDir: string): Promise<Map<string, Strings>> {
  const file = 'docusaurus.config.ts';
  const { themeConfig } = (await loadFreshModule(path.join(rootDir, file))) as { themeConfig: ThemeConfig };
  const translated = getTranslationFiles({
    themeConfig: { ...themeConfig, navbar: { ...themeConfig.navbar, items: themeConfig.navbar?.items ?? [] } },
  } as unknown as Parameters<typeof getTranslationFiles>[0]);
  return new Map(
    translated.map(({ path: name, content }) => [
      `${FOLDERS.english}/docusaurus-theme-classic/${name}.json`,
      standingIn(
        file,
        Object.entries(content).map(([id, { message }]) => [id, message]),
      ),
    ]),
  );
}

/** A category or a link of a sidebar, as far as its words go. */
interface LabelledItem {
  readonly type: string;
  readonly label?: string;
  readonly key?: string;
  readonly items?: unknown;
  readonly link?: { readonly type: string; readonly title?: string; readonly description?: string };
}

/** The words of a sidebar’s entries, with the ids that Docusaurus gives them. Pages take theirs from the front matter. */
function* sidebarEntries(sidebar: string, items: unknown): Generator<readonly [string, string]> {
  if (!Array.isArray(items)) return;
  for (const item of items as (string | LabelledItem)[]) {
    if (typeof item === 'string' || item.label === undefined) continue;
    if (item.type !== 'category' && item.type !== 'link') continue;
    const id = `sidebar.${sidebar}.${item.type}.${item.key ?? item.label}`;
    yield [id, item.label];
    if (item.link?.type === 'generated-index') {
      if (item.link.title !== undefined) yield [`${id}.link.generated-index.title`, item.link.title];
      if (item.link.description !== undefined) yield [`${id}.link.generated-index.description`, item.link.description];
    }
    yield* sidebarEntries(sidebar, item.items);
  }
}

/** The categories of the guide’s sidebar. */
async function sidebarStrings(rootDir: string): Promise<Map<string, Strings>> {
  const file = 'sidebars.ts';
  if (!existsSync(path.join(rootDir, file))) return new Map();
  const sidebars = (await loadFreshModule(path.join(rootDir, file))) as SidebarsConfig;
  const entries = Object.entries(sidebars).flatMap(([name, items]) => [...sidebarEntries(name, items)]);
  return new Map([[`${FOLDERS.english}/docusaurus-plugin-content-docs/current.json`, standingIn(file, entries)]]);
}

/** The Italian strings of the configuration, by the path of their English file. */
export async function configStrings(rootDir: string): Promise<Map<string, Strings>> {
  return new Map([...(await themeConfigStrings(rootDir)), ...(await sidebarStrings(rootDir))]);
}
