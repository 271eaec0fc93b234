/** How deep the quotes and lists of a Markdown text nest. */
import type { SyntaxFinding } from './text';

/** How many quotes and lists may open on one line: a text has one or two, and a parser’s time grows with their square. */
const MAX_MARKERS = 16;

/** The sign of a quote or of an item of a list (CommonMark 0.31 §5), with the space behind it. */
const MARKER = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y;

/** Counts the signs that a line begins with. */
function countMarkers(line: string): number {
  let count = 0;
  MARKER.lastIndex = 0;
  while (MARKER.test(line)) count += 1;
  return count;
}

/**
 * Findings about lines that open too many quotes or lists. Looked for before the text is parsed: 16,000
 * signs on a line keep the parser busy for minutes.
 *
 * @param firstLine the line of the file on which the text begins, from 1
 */
export function describeNesting(text: string, firstLine: number): SyntaxFinding[] {
  return text.split('\n').flatMap((line, index) => {
    const count = countMarkers(line);
    if (count <= MAX_MARKERS) return [];
    return [
      {
        line: firstLine + index,
        what: {
          it: `La riga apre ${count} citazioni o liste una dentro l’altra.`,
          en: `The line opens ${count} quotes or lists one inside the other.`,
        },
        allowed: { it: `al massimo ${MAX_MARKERS}`, en: `at most ${MAX_MARKERS}` },
        fix: { it: 'Scrivi il testo senza annidarlo.', en: 'Write the text without nesting it.' },
      },
    ];
  });
}
