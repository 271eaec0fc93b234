import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Provider } from '../../catalog/model/types';
import { formatOriginals, hashOriginal, ORIGINALS_FILE, parseOriginals } from './originals';
import { providerTexts } from './providerTexts';

/**
 * The list of originals with the texts of a provider accepted, for whoever writes both languages at once.
 *
 * @param englishDir the folder of the English bodies; the list stands beside it
 * @returns the list by its path, to be written; empty where no list is kept
 */
export function recordProvider(englishDir: string, provider: Provider): ReadonlyMap<string, string> {
  const file = path.join(path.dirname(englishDir), ORIGINALS_FILE);
  if (!existsSync(file)) return new Map();
  const texts = providerTexts(provider).map(({ name, original }) => ({ name, hash: hashOriginal(original) }));
  const names = new Set(texts.map(({ name }) => name));
  const others = parseOriginals(readFileSync(file, 'utf8')).entries.filter(({ name }) => !names.has(name));
  return new Map([[file, formatOriginals([...others, ...texts])]]);
}
