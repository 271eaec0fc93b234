/** Reads everything that exists in both languages, and what one of them lacks. */
import path from 'node:path';
import { loadCatalog } from '../../catalog/loadCatalog';
import { checkStrings } from './checkStrings';
import { compareGuide } from './compareGuide';
import { compareStrings } from './compareStrings';
import { extractStrings } from './extractStrings';
import { providerTexts } from './providerTexts';
import { FOLDERS, type PartTexts } from './types';

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

/**
 * Everything in a site that exists in both languages, Italian first: the guide, the providers’ bodies and
 * limitations, the strings of the interface. A catalog with mistakes can’t be loaded by Docusaurus either: its
 * problems are told instead of the strings.
 *
 * @throws when Docusaurus can’t read the site’s code or configuration
 */
export async function loadTexts(rootDir: string): Promise<PartTexts> {
  const providers = loadProviders(rootDir);
  const strings = providers.isWhole === false ? [] : [...(await extractStrings(rootDir))];
  const parts = [
    compareGuide(rootDir),
    providers,
    ...strings.map(([name, italian]) => compareStrings(rootDir, name, italian)),
  ];
  return {
    texts: parts.flatMap(({ texts }) => texts),
    problems: [...parts.flatMap(({ problems }) => problems), ...checkStrings(rootDir)],
    isWhole: parts.every(({ isWhole }) => isWhole !== false),
  };
}
