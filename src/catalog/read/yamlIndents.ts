/** How the lines of a YAML text are indented, and which one isn't as it should be. */
import type { SyntaxFinding } from './text';
import type { YamlToken } from './yamlTokens';

/** A key at the start of a line, behind the hyphens of a list. */
export const KEY_LINE = /^(?<indent> *)(?<dashes>(?:- +)*)(?<key>[\w-]+) *:(?= |$)/;

/** Makes a finding of a line. */
export function mistake(
  line: number,
  what: SyntaxFinding['what'],
  allowed: SyntaxFinding['allowed'],
  fix: SyntaxFinding['fix'],
): SyntaxFinding {
  return { line, what, allowed, fix };
}

/** What is allowed instead. */
export const INDENT: SyntaxFinding['allowed'] = {
  it: 'lo stesso rientro per le righe di un livello',
  en: 'the same indent for the lines of a level',
};

/** Tabs that indent: the first line with one stands for all. */
export function findTab(lines: readonly string[]): SyntaxFinding | undefined {
  const index = lines.findIndex((text) => /^\s*\t\s*[^\s#]/.test(text));
  if (index === -1) return undefined;
  return mistake(
    index + 1,
    { it: 'La riga è rientrata con una tabulazione.', en: 'The line is indented with a tab.' },
    { it: 'rientri di soli spazi, due per livello', en: 'indents of spaces alone, two a level' },
    {
      it: 'Sostituisci ogni tabulazione con due spazi, in tutto il file.',
      en: 'Replace each tab with two spaces, in the whole file.',
    },
  );
}

/** The lines that belong to a text of several lines, or stand in brackets: they indent as they like. */
export function linesInside(tokens: readonly YamlToken[]): ReadonlySet<number> {
  const inside = new Set<number>();
  const open: number[] = [];
  for (const { type, source, line } of tokens) {
    const height = source.split('\n').length - 1;
    if (type === 'block-scalar') for (let row = 0; row < height; row += 1) inside.add(line + row);
    if (type?.endsWith('quoted-scalar') === true) for (let row = 1; row <= height; row += 1) inside.add(line + row);
    if (line > (open.at(-1) ?? line)) inside.add(line);
    if (type === 'flow-seq-start' || type === 'flow-map-start') open.push(line);
    if (type === 'flow-seq-end' || type === 'flow-map-end') open.pop();
  }
  return inside;
}

/** The first key or item that stands at the indent of none of the levels that are open there. */
export function findIndent(lines: readonly string[], inside: ReadonlySet<number>): SyntaxFinding | undefined {
  const levels = [0];
  let mayOpen = true;
  for (const [index, text] of lines.entries()) {
    if (inside.has(index + 1) || /^\s*(?:#|$)/.test(text)) continue;
    const { indent = '', dashes = '' } =
      KEY_LINE.exec(text)?.groups ?? /^(?<indent> *)(?<dashes>(?:- +)*)/.exec(text)?.groups ?? {};
    const isItem = dashes !== '';
    if (!isItem && !KEY_LINE.test(text)) continue;
    const column = indent.length;
    while ((levels.at(-1) ?? 0) > column) levels.pop();
    if (levels.at(-1) !== column) {
      if (!mayOpen) {
        const expected = lines.slice(0, index).findLast((line) => KEY_LINE.test(line)) ?? '';
        const wanted = /^ *(?:- +)*/.exec(expected)?.[0].length ?? 0;
        return mistake(
          index + 1,
          {
            it: `La riga è rientrata di ${column} ${column === 1 ? 'spazio' : 'spazi'}: non è il rientro di nessun livello aperto.`,
            en: `The line is indented by ${column} ${column === 1 ? 'space' : 'spaces'}, which is the indent of no open level.`,
          },
          INDENT,
          {
            it: `Allinea la riga con le vicine: ${levels.includes(wanted) ? wanted : (levels.at(-1) ?? 0)} spazi.`,
            en: `Align the line with its neighbours: ${levels.includes(wanted) ? wanted : (levels.at(-1) ?? 0)} spaces.`,
          },
        );
      }
      levels.push(column);
    }
    if (isItem) levels.push(column + dashes.length);
    mayOpen = /:\s*(?:#.*)?$/.test(text) || /^\s*-\s*$/.test(text);
  }
  return undefined;
}
