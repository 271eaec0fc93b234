/** A contributed file whose facts stand between two lines of three hyphens: taken apart, nothing judged yet. */
import { describeNesting } from './nesting';
import { quote, type Outcome, type Problem } from '../model/problems';
import { decode, describeCharacters, type SyntaxFinding } from './text';
import type { ParsedFile } from '../model/types';
import { readYaml } from './yaml';

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
  // Other readers take `---js` for an engine's name, and any line that begins with --- for the end.
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

  // The line break of the opening --- is kept, so that the YAML's lines count from the file's first.
  const yaml = readYaml(`\n${lines.slice(1, closer).join('\n')}`, 1);
  const body = lines
    .slice(closer + 1)
    .join('\n')
    .trim();
  const first = lines.findIndex((line, index) => index > closer && line.trim() !== '');
  const bodyLine = first === -1 ? closer + 2 : first + 1;
  const findings = [...describeCharacters(text), ...yaml.findings, ...describeNesting(body, bodyLine)];
  if (findings.length > 0) return { ok: false, problems: toProblems(file, findings) };
  const { data, comments, lineOf } = yaml;
  if (data === undefined) return { ok: false, problems: toProblems(file, [EMPTY]) };
  return { ok: true, value: { file, data, comments, body, bodyLine, lineOf } };
}
