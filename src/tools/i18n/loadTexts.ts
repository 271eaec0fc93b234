/** Reads everything that exists in both languages, and what one of them lacks. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadCatalog } from '../../catalog/loadCatalog';
import type { Problem } from '../../catalog/model/problems';
import { getLabelsFile } from '../../plugin/translations';
import { compareGuide } from './compareGuide';
import { compareStrings, type Original } from './compareStrings';
import { configStrings } from './configStrings';
import { extractStrings } from './extractStrings';
import { providerTexts } from './providerTexts';
import { readPage, type GuidePage } from './readPage';
import { readStringFile } from './readStringFile';
import { checkThemeStrings, readThemeStrings } from './themeStrings';
import { FOLDERS, type TranslatedText } from './types';

/** The texts of a part of the site, and what is wrong with their being in two languages. */
interface PartTexts {
  readonly texts: readonly TranslatedText[];
  readonly problems: readonly Problem[];
  /** False when texts are missing because a file can't be read. */
  readonly isWhole?: boolean;
}

/** All texts of a site. */
export interface LoadedTexts extends PartTexts {
  readonly isWhole: boolean;
}

/** The pages of a guide, sorted by name. */
function readGuide(rootDir: string, folder: string): GuidePage[] {
  const absolute = path.join(rootDir, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\.mdx?$/.test(name))
    .sort()
    .map((name) => readPage(name, `${folder}/${name}`, readFileSync(path.join(absolute, name), 'utf8')));
}

/** Descriptors and English bodies. A catalog that `catalog check` refuses has no texts, and its problems. */
function loadProviders(rootDir: string): PartTexts {
  const catalog = loadCatalog({
    rootDir,
    providersDir: path.join(rootDir, FOLDERS.providers),
    englishDir: path.join(rootDir, FOLDERS.englishProviders),
  });
  return catalog.ok
    ? { texts: catalog.value.providers.flatMap(providerTexts), problems: [] }
    : { texts: [], problems: catalog.problems, isWhole: false };
}

/** The strings of the components, the theme’s own left out. */
async function loadCodeStrings(rootDir: string): Promise<PartTexts> {
  const { originals, problems } = await extractStrings(rootDir);
  const theme = readThemeStrings();
  const isOwn = ([id]: readonly [string, unknown]): boolean => !theme.english.has(id);
  const english = readStringFile(rootDir, `${FOLDERS.english}/code.json`);
  const compared = compareStrings(new Map([...originals].filter(isOwn)), {
    ...english,
    messages: new Map([...english.messages].filter(isOwn)),
  });
  const themeProblems = checkThemeStrings(theme, readStringFile(rootDir, `${FOLDERS.italian}/code.json`));
  return { ...compared, problems: [...problems, ...compared.problems, ...themeProblems] };
}

/** The titles and descriptions of the plugin’s pages, by the path of their English file. */
function pageLabels(): [string, ReadonlyMap<string, Original>] {
  const file = 'src/plugin/translations.ts';
  const labels = Object.entries(getLabelsFile().content).map(([id, { message }]) => [id, { message, file }] as const);
  return [`${FOLDERS.englishProviders}/labels.json`, new Map(labels)];
}

/**
 * Everything in a site that exists in both languages, Italian first: the guide, the providers’ bodies and
 * limitations, the strings of the interface.
 *
 * @throws when code or configuration can’t be parsed
 */
export async function loadTexts(rootDir: string): Promise<LoadedTexts> {
  const strings = [...(await configStrings(rootDir)), pageLabels()].map(([file, originals]) =>
    compareStrings(originals, readStringFile(rootDir, file)),
  );
  const parts: PartTexts[] = [
    compareGuide(readGuide(rootDir, FOLDERS.guide), readGuide(rootDir, FOLDERS.englishGuide)),
    loadProviders(rootDir),
    await loadCodeStrings(rootDir),
    ...strings,
  ];
  return {
    texts: parts.flatMap(({ texts }) => texts),
    problems: parts.flatMap(({ problems }) => problems),
    isWhole: parts.every(({ isWhole }) => isWhole !== false),
  };
}
