/** Markdown that would keep its parser busy for long: how deep it nests, and how much one block of it holds. */
import { countOf, type CountedWords } from '../model/countOf';
import type { SyntaxFinding } from './text';

/** How many quotes and lists may open on one line: a text has one or two, and a parser’s time grows with their square. */
const MAX_MARKERS = 16;

/** The sign of a quote, of an item of a list or of a footnote (CommonMark 0.31 §5), with the space behind it. */
const MARKER = /[ \t]*(?:>|\[\^[^\]\s]{1,100}\]:|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y;

/** Counts the signs that a line begins with. */
function countMarkers(line: string): number {
  let count = 0;
  MARKER.lastIndex = 0;
  while (MARKER.test(line)) count += 1;
  return count;
}

/** What a block, the lines between two empty ones, may hold: more than ten times what the largest of a text has. */
const IN_A_BLOCK: readonly (readonly [sign: RegExp, max: number, it: CountedWords, en: CountedWords])[] = [
  [/\n|$/g, 200, ['riga', 'righe'], ['line', 'lines']],
  [/[*_~[\]!]/g, 500, ['segno * _ ~ [ ] !', 'segni * _ ~ [ ] !'], ['sign * _ ~ [ ] !', 'signs * _ ~ [ ] !']],
  [/[`|:{}<&@\\]/g, 2000, ['segno', 'segni ` | : { } < & @ \\'], ['sign', 'signs ` | : { } < & @ \\']],
];

/** What a whole text may hold. */
const IN_A_TEXT: typeof IN_A_BLOCK = [
  [/^[ \t]*=+[ \t]*$/gm, 50, ['riga di =', 'righe di ='], ['line of =', 'lines of =']],
  [/^[ \t]*>/gm, 200, ['riga citata', 'righe citate'], ['quoted line', 'quoted lines']],
  [
    /^[ \t]*(?:[-+*>]|\d{1,9}[.)])(?:[ \t]*(?:[-+*>]|\d{1,9}[.)])[ \t])+/gm,
    50,
    ['lista in una lista sulla stessa riga', 'liste in liste sulla stessa riga'],
    ['list in a list on one line', 'lists in lists on one line'],
  ],
  [/^[ \t]*:{3,}[ \t]*[^:\s]/gm, 50, ['riquadro :::', 'riquadri :::'], ['box :::', 'boxes :::']],
];

/** A finding about a text or a part of it that holds too many of something. */
function tooMany(text: string, line: number, limits: typeof IN_A_BLOCK): SyntaxFinding[] {
  return limits.flatMap(([sign, max, it, en]): SyntaxFinding[] => {
    const count = text.match(sign)?.length ?? 0;
    if (count <= max) return [];
    const shown = countOf(count, it, en);
    const most = countOf(max, it, en);
    return [
      {
        line,
        what: { it: `Qui ci sono ${shown.it}.`, en: `Here there are ${shown.en}.` },
        allowed: { it: `al massimo ${most.it}`, en: `at most ${most.en}` },
        fix: {
          it: 'Dividi il testo con righe vuote, o accorcialo.',
          en: 'Part the text by empty lines, or shorten it.',
        },
      },
    ];
  });
}

/**
 * Findings about lines that open too many quotes or lists, and about blocks with too many signs. Looked for before the
 * text is parsed: 16,000 signs on a line, or of emphasis in a paragraph, keep the parser busy for minutes.
 *
 * @param firstLine the line of the file on which the text begins, from 1
 */
export function describeNesting(text: string, firstLine: number): SyntaxFinding[] {
  const findings = tooMany(text, firstLine, IN_A_TEXT);
  let line = firstLine;
  for (const block of text.split(/\n(?=[ \t]*\n)/)) {
    const trimmed = block.trim();
    findings.push(
      ...tooMany(
        trimmed,
        line + block.slice(0, block.length - block.trimStart().length).split('\n').length - 1,
        IN_A_BLOCK,
      ),
    );
    for (const row of block.split('\n')) {
      const count = countMarkers(row);
      if (count > MAX_MARKERS)
        findings.push({
          line,
          what: {
            it: `La riga apre ${count} citazioni, liste o note una dentro l’altra.`,
            en: `The line opens ${count} quotes, lists or footnotes one inside the other.`,
          },
          allowed: { it: `al massimo ${MAX_MARKERS}`, en: `at most ${MAX_MARKERS}` },
          fix: { it: 'Scrivi il testo senza annidarlo.', en: 'Write the text without nesting it.' },
        });
      line += 1;
    }
  }
  return findings;
}
