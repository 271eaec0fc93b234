/** Stage 1: a file taken apart. */
import { parseFrontMatterFile, toProblems } from './frontMatter';
import { describeNesting } from './nesting';
import type { Outcome } from '../model/problems';
import { decode, describeCharacters } from './text';
import type { ParsedDescriptor } from '../model/types';
import { readYaml } from './yaml';

/**
 * Stage 1: takes a descriptor file apart.
 *
 * @param file path as it is to be shown in problems, ending in `<key>.md`
 * @param bytes the file's content
 * @returns the parts, every scalar still text; or all problems of the file's syntax
 */
export function parseDescriptor(file: string, bytes: Uint8Array): Outcome<ParsedDescriptor> {
  const outcome = parseFrontMatterFile(file, bytes);
  if (!outcome.ok) return outcome;
  return { ok: true, value: { ...outcome.value, key: file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '') } };
}

/**
 * Reads a plain YAML file (`_defaults.yml`, `_release.yml`) under the same rules as a front matter.
 *
 * @returns its data and places, with an empty body; or all problems of its syntax
 */
export function parseYamlFile(file: string, bytes: Uint8Array): Outcome<ParsedDescriptor> {
  const decoded = decode(bytes);
  if ('finding' in decoded) return { ok: false, problems: toProblems(file, [decoded.finding]) };
  const { data, comments, lineOf, findings } = readYaml(decoded.text, 1);
  const all = [...describeCharacters(decoded.text), ...findings];
  if (all.length > 0) return { ok: false, problems: toProblems(file, all) };
  return {
    ok: true,
    value: {
      key: file.slice(file.lastIndexOf('/') + 1).replace(/\.yml$/, ''),
      file,
      // Whatever isn't a map is refused by the schema, as a text is.
      data: data ?? '',
      comments,
      body: '',
      bodyLine: 1,
      lineOf,
    },
  };
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
  if (/^\uFEFF?---/.test(decoded.text)) {
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
