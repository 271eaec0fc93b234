import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extractAllSourceCodeFileTranslations, getBabelOptions, getCustomBabelConfigFilePath } from '@docusaurus/babel';
import { quote, verbatim, type Problem } from '../../catalog/model/problems';
import type { Original } from './compareStrings';
import { FOLDERS } from './types';

/** The strings of the components, by id, and what the extractor could not read. */
export interface ExtractedStrings {
  readonly originals: ReadonlyMap<string, Original>;
  readonly problems: readonly Problem[];
}

/** The files of the code that may have strings, sorted. Parsing the others would take most of the time. */
function findSources(rootDir: string): string[] {
  return readdirSync(path.join(rootDir, FOLDERS.code), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]sx?$/.test(name))
    .map((name) => path.join(rootDir, FOLDERS.code, name))
    .filter((file) => readFileSync(file, 'utf8').includes('@docusaurus/Translate'))
    .sort();
}

/** A problem in the code. */
function inCode(
  file: string,
  field: string,
  what: Problem['what'],
  allowed: Problem['allowed'],
  fix: Problem['fix'],
): Problem {
  return { file, line: 1, field, what, allowed, fix };
}

/** Where a string is already in the code with other words. */
function twice(file: string, id: string, first: Original, message: string): Problem {
  return inCode(
    file,
    id,
    {
      it: `La stessa scritta è ${quote(message)} qui e ${quote(first.message)} in ${first.file}.`,
      en: `The same string is ${quote(message)} here and ${quote(first.message)} in ${first.file}.`,
    },
    { it: 'un testo solo per ogni id', en: 'one text an id' },
    { it: 'Usa un altro id, o lo stesso testo.', en: 'Use another id, or the same text.' },
  );
}

/**
 * The Italian strings of the code: what `docusaurus write-translations` would find in `src/`, by the same
 * extractor.
 *
 * @throws when a file can’t be parsed
 */
export async function extractStrings(rootDir: string): Promise<ExtractedStrings> {
  const custom = await getCustomBabelConfigFilePath(rootDir);
  // Babel's own types aren't installed.
  const babelOptions = getBabelOptions({ isServer: true, babelOptions: custom }) as object;
  const extracted = await extractAllSourceCodeFileTranslations(findSources(rootDir), babelOptions);
  const originals = new Map<string, Original>();
  const problems: Problem[] = [];
  for (const { sourceCodeFilePath, translations, warnings } of extracted) {
    const file = path.relative(rootDir, sourceCodeFilePath).split(path.sep).join('/');
    for (const warning of warnings) {
      problems.push(
        inCode(
          file,
          '',
          verbatim(warning.trim().replace(/\s+/g, ' ')),
          { it: 'id e testo scritti per esteso nel codice', en: 'id and text spelled out in the code' },
          {
            it: 'Metti in translate() o <Translate> due stringhe costanti.',
            en: 'Give translate() or <Translate> two constant strings.',
          },
        ),
      );
    }
    for (const [id, { message }] of Object.entries(translations)) {
      const first = originals.get(id);
      if (first === undefined) originals.set(id, { message, file });
      else if (first.message !== message) problems.push(twice(file, id, first, message));
    }
  }
  return { originals, problems };
}
