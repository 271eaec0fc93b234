/** The files beside the descriptors: shared facts, and English bodies. */
import { toProblems } from './frontMatter';
import { describeNesting } from './nesting';
import type { Outcome } from '../model/problems';
import { decode, describeCharacters } from './text';
import type { ParsedFile } from '../model/types';
import { readYaml } from './yaml';

/**
 * Reads a plain YAML file (`_defaults.yml`, `_release.yml`) under the same rules as a front matter.
 *
 * @returns its data and places, with an empty body; or all problems of its syntax
 */
export function parseYamlFile(file: string, bytes: Uint8Array): Outcome<ParsedFile> {
  const decoded = decode(bytes);
  if ('finding' in decoded) return { ok: false, problems: toProblems(file, [decoded.finding]) };
  const { data, comments, lineOf, findings } = readYaml(decoded.text, 1);
  const all = [...describeCharacters(decoded.text), ...findings];
  if (all.length > 0) return { ok: false, problems: toProblems(file, all) };
  // Whatever isn't a map is refused by the schema, as a text is.
  return { ok: true, value: { file, data: data ?? '', comments, body: '', bodyLine: 1, lineOf } };
}

/**
 * Reads an English body: prose alone. A front matter in it is a problem, since facts stand once.
 *
 * @returns the Markdown, its first line still the file's first; or the problems
 */
export function parseBody(file: string, bytes: Uint8Array): Outcome<string> {
  const decoded = decode(bytes);
  if ('finding' in decoded) return { ok: false, problems: toProblems(file, [decoded.finding]) };
  const findings = [...describeCharacters(decoded.text), ...describeNesting(decoded.text, 1)];
  if (decoded.text.startsWith('---')) {
    findings.push({
      line: 1,
      what: { it: 'Il testo inglese ha un front matter.', en: 'The English text has a front matter.' },
      allowed: {
        it: 'solo testo: i dati stanno nel descrittore',
        en: 'prose alone: the facts stand in the descriptor',
      },
      fix: { it: 'Togli il front matter da questo file.', en: 'Remove the front matter from this file.' },
    });
  }
  if (findings.length > 0) return { ok: false, problems: toProblems(file, findings) };
  return { ok: true, value: decoded.text.trimEnd() };
}
