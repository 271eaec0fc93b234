/** Stage 1: a file taken apart. */
import matter from 'gray-matter';
import { isMap } from 'yaml';
import { quote, type Outcome, type Problem } from './problems';
import { decode, describeCharacters, type SyntaxFinding } from './text';
import type { ParsedDescriptor, RawValue } from './types';
import { findComments, lineFinder, readYaml } from './yaml';

const OPENER: Omit<SyntaxFinding, 'line' | 'what'> = {
  allowed: {
    it: 'una riga con tre trattini e nient’altro (---), prima e dopo il front matter',
    en: 'a line of three hyphens and nothing else (---), before and after the front matter',
  },
  fix: {
    it: 'Inizia il file con --- da solo sulla prima riga e chiudi il front matter allo stesso modo.',
    en: 'Begin the file with --- alone on the first line, and close the front matter the same way.',
  },
};

/** Gives findings the file's name. */
function toProblems(file: string, findings: readonly SyntaxFinding[]): Problem[] {
  return findings.map(({ field = '', ...finding }) => ({ ...finding, file, field }));
}

/** An engine that gray-matter would run code with, or read another format with: none is wanted. */
function refuseEngine(): never {
  throw new Error('only YAML front matter is read');
}

/**
 * Stage 1: takes a descriptor file apart.
 *
 * @param file path as it is to be shown in problems, ending in `<key>.md`
 * @param bytes the file's content
 * @returns the parts, every scalar still text; or all problems of the file's syntax
 */
export function parseDescriptor(file: string, bytes: Uint8Array): Outcome<ParsedDescriptor> {
  const decoded = decode(bytes);
  if ('finding' in decoded) return { ok: false, problems: toProblems(file, [decoded.finding]) };
  const { text } = decoded;
  const lines = text.split('\n');
  // gray-matter takes `---js` for an engine's name, and any line that begins with --- for the end.
  const closer = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  const wrong = lines[0] !== '---' ? 0 : lines[closer] !== '---' ? Math.max(closer, 0) : undefined;
  if (wrong !== undefined) {
    const line = quote(lines[wrong] ?? '');
    const what =
      wrong > 0 || lines[0] !== '---'
        ? { it: `Il front matter è delimitato da ${line}.`, en: `The front matter is delimited by ${line}.` }
        : { it: 'Il front matter non è chiuso.', en: 'The front matter is not closed.' };
    return { ok: false, problems: toProblems(file, [{ ...OPENER, line: wrong + 1, what }]) };
  }

  let yaml: ReturnType<typeof readYaml> | undefined;
  // Options are passed on every call: without them gray-matter caches its result and shares it.
  const { content } = matter(text, {
    language: 'yaml',
    delimiters: '---',
    engines: {
      yaml: {
        parse: (source: string) => {
          // gray-matter hands over everything behind the opening ---, its line break included.
          yaml = readYaml(source, 1);
          return {};
        },
        stringify: refuseEngine,
      },
      js: refuseEngine,
      javascript: refuseEngine,
      json: refuseEngine,
    },
  });
  yaml ??= readYaml('', 1);
  const findings = [...describeCharacters(text), ...yaml.findings];
  if (findings.length > 0) return { ok: false, problems: toProblems(file, findings) };
  if (!isMap(yaml.document.contents)) {
    return {
      ok: false,
      problems: toProblems(file, [
        {
          line: 1,
          what: { it: 'Il front matter è vuoto o non è una mappa.', en: 'The front matter is empty or not a map.' },
          allowed: { it: 'campi, uno per riga', en: 'fields, one a line' },
          fix: { it: 'Parti da un descrittore che c’è già.', en: 'Start from a descriptor that exists.' },
        },
      ]),
    };
  }
  const key = file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '');
  return {
    ok: true,
    value: {
      key,
      file,
      data: yaml.document.toJS({ maxAliasCount: 0 }) as RawValue,
      comments: findComments(lines.slice(0, closer).join('\n'), 1),
      body: content.trim(),
      bodyLine: closer + 2,
      lineOf: lineFinder(yaml.document, yaml.lineAt, 1),
    },
  };
}

/**
 * Reads a plain YAML file (`_defaults.yml`, `_release.yml`) under the same rules as a front matter.
 *
 * @returns its data and places, with an empty body; or all problems of its syntax
 */
export function parseYamlFile(file: string, bytes: Uint8Array): Outcome<ParsedDescriptor> {
  const decoded = decode(bytes);
  if ('finding' in decoded) return { ok: false, problems: toProblems(file, [decoded.finding]) };
  const { document, lineAt, findings } = readYaml(decoded.text, 1);
  const all = [...describeCharacters(decoded.text), ...findings];
  if (all.length > 0) return { ok: false, problems: toProblems(file, all) };
  return {
    ok: true,
    value: {
      key: file.slice(file.lastIndexOf('/') + 1).replace(/\.yml$/, ''),
      file,
      data: document.toJS({ maxAliasCount: 0 }) as RawValue,
      comments: findComments(decoded.text, 1),
      body: '',
      bodyLine: 1,
      lineOf: lineFinder(document, lineAt, 1),
    },
  };
}

/**
 * Reads an English body: prose alone. A front matter in it is a problem, since facts stand once.
 *
 * @returns the Markdown, trimmed; or the problems
 */
export function parseBody(file: string, bytes: Uint8Array): Outcome<string> {
  const decoded = decode(bytes);
  if ('finding' in decoded) return { ok: false, problems: toProblems(file, [decoded.finding]) };
  const findings = describeCharacters(decoded.text);
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
  return { ok: true, value: decoded.text.trim() };
}
