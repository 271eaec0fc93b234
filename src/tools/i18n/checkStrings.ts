import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findLeaks } from '../../catalog/check/rules/noSecrets';
import { quote, verbatim, type Problem } from '../../catalog/model/problems';
import { parseYamlFile } from '../../catalog/read/parse';
import { decode } from '../../catalog/read/text';

/** What is wrong with a file that isn’t JSON. */
function notJson(file: string, { message }: Error): Problem {
  return {
    file,
    line: 1,
    field: '',
    what: { it: `Il file non è JSON valido: ${quote(message)}`, en: `The file isn’t valid JSON: ${quote(message)}` },
    allowed: verbatim('{ "id": { "message": "…" } }'),
    fix: {
      it: 'Cerca una virgola, una parentesi o un apice di troppo o in meno.',
      en: 'Look for a comma, bracket or quote too many or too few.',
    },
  };
}

/** The problems of one file of strings. */
function checkFile(rootDir: string, file: string): Problem[] {
  const bytes = readFileSync(path.join(rootDir, file));
  const decoded = decode(bytes);
  if ('finding' in decoded) return [{ field: '', file, ...decoded.finding }];
  const { text } = decoded;
  try {
    JSON.parse(text);
  } catch (error) {
    return [notJson(file, error as Error)];
  }
  // JSON is YAML too, and read as such a key that stands twice and a character behind an escape come to light.
  const read = parseYamlFile(file, bytes);
  return [
    ...(read.ok ? [] : read.problems),
    ...findLeaks(text).map(({ line, finding }) => ({ ...finding, file, line: line + 1, field: '' })),
  ];
}

/**
 * What is wrong with the strings of the interface in either language as files that people contribute: the same checks
 * as for descriptors, of encoding, size, invisible characters, keys written twice, passwords and people's addresses.
 */
export function checkStrings(rootDir: string): Problem[] {
  return readdirSync(path.join(rootDir, 'i18n'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => checkFile(rootDir, `i18n/${name.split(path.sep).join('/')}`));
}
