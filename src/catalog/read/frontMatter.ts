/** A contributed file whose facts stand between two lines of three hyphens: taken apart, nothing judged yet. */
import matter from '@11ty/gray-matter';
import { describeNesting } from './nesting';
import { quote, type Outcome, type Problem } from '../model/problems';
import { decode, describeCharacters, type SyntaxFinding } from './text';
import type { ParsedFile } from '../model/types';
import { readYaml, type YamlText } from './yaml';

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

const EMPTY: SyntaxFinding = {
  line: 1,
  what: { it: 'Il front matter è vuoto o non è una mappa.', en: 'The front matter is empty or not a map.' },
  allowed: { it: 'campi, uno per riga', en: 'fields, one a line' },
  fix: { it: 'Parti da un file che c’è già.', en: 'Start from a file that exists.' },
};
const EMPTY_FILE: SyntaxFinding['what'] = { it: 'Il file è vuoto.', en: 'The file is empty.' };

/** Gives findings the file's name. */
export function toProblems(file: string, findings: readonly SyntaxFinding[]): Problem[] {
  return findings.map(({ field = '', ...finding }) => ({ ...finding, file, field }));
}

/** An engine that gray-matter would run code with, or read another format with: none is wanted. */
function refuse(): never {
  throw new Error('only YAML front matter is read');
}

/** Passed on every call: without options gray-matter caches its result and shares it. */
const OPTIONS = {
  language: 'yaml',
  delimiters: '---',
  engines: {
    // What it gets is everything behind the opening ---, the line break included: the YAML begins on line 1.
    yaml: { parse: (source: string) => readYaml(source, 1), stringify: refuse },
    js: refuse,
    javascript: refuse,
    json: refuse,
  },
};

/** The YAML and the body of a text that begins with ---. */
function split(text: string): { yaml: YamlText; content: string } {
  const { data, content } = matter(text, OPTIONS);
  // gray-matter asks no engine about a front matter without a field.
  return { yaml: 'lineOf' in data ? (data as YamlText) : readYaml('', 1), content };
}

/**
 * Takes a file with a front matter apart.
 *
 * @param file path as it is to be shown in problems
 * @param bytes the file's content
 * @returns the parts, every scalar still text; or all problems of the file's syntax
 */
export function parseFrontMatterFile(file: string, bytes: Uint8Array): Outcome<ParsedFile> {
  const decoded = decode(bytes);
  if ('finding' in decoded) return { ok: false, problems: toProblems(file, [decoded.finding]) };
  const { text } = decoded;
  if (text.trim() === '') return { ok: false, problems: toProblems(file, [{ ...EMPTY, what: EMPTY_FILE }]) };
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

  const { yaml, content } = split(text);
  const body = content.trim();
  // The empty lines above the body count, or every line of it would be named wrong.
  const above = content.slice(0, content.indexOf(body.slice(0, 1))).split('\n').length - 1;
  const bodyLine = closer + 2 + above;
  const findings = [...describeCharacters(text), ...yaml.findings, ...describeNesting(body, bodyLine)];
  if (findings.length > 0) return { ok: false, problems: toProblems(file, findings) };
  if (yaml.data === undefined) return { ok: false, problems: toProblems(file, [EMPTY]) };
  return {
    ok: true,
    value: {
      file,
      data: yaml.data,
      comments: yaml.comments,
      body,
      bodyLine,
      lineOf: yaml.lineOf,
    },
  };
}
