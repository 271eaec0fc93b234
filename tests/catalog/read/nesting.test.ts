import { expect, it } from 'vitest';
import { describeNesting } from '../../../src/catalog/read/nesting';

/** A text of a size, in characters, that repeats a piece. */
const fill = (piece: string, size = 4000): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

it.each([
  ['boxes in boxes', fill(':::a\n'), 'boxes :::'],
  ['boxes in boxes, with empty lines', fill(':::a\n\n'), 'boxes :::'],
  ['emphasis that never closes', fill('*a_'), 'signs * _ ~ [ ] !'],
  ['emphasis over lines', fill('**a\n'), 'signs * _ ~ [ ] !'],
  ['links in links', fill('[a]('), 'signs * _ ~ [ ] !'],
  ['links that don’t open', fill(']('), 'signs * _ ~ [ ] !'],
  ['cells', fill('|a', 8000), 'signs ` | : { } < & @ \\'],
  ['rows', fill('|-|\n'), 'lines'],
  ['code that opens and closes otherwise', fill('a`b``', 8000), 'signs ` | : { } < & @ \\'],
  ['underlines of headings', fill('=\n\n'), 'lines of ='],
  ['quotes', fill('> a\n\n'), 'quoted lines'],
  ['lists on one line', fill('- - a\n\n'), 'lists in lists on one line'],
  ['quotes in quotes', fill('> '), 'quotes, lists or footnotes'],
  ['lists in lists', fill('1. '), 'quotes, lists or footnotes'],
  ['footnotes in footnotes', fill('[^a]:'), 'quotes, lists or footnotes'],
])('refuses %s before they are parsed', (_what, text, said) => {
  expect(describeNesting(text, 7).map(({ line, what }) => `${line} ${what.en}`)).toContainEqual(
    expect.stringMatching(new RegExp(`^7 .*${said.replace(/[|*[\]{}\\]/g, '\\$&')}`)),
  );
});

it('names the line on which a block begins', () => {
  const text = `# Titolo\n\nUna frase.\n\n\n- Voce\n- ${fill('*a_')}\n\nFine.\n`;
  expect(describeNesting(text, 10).map(({ line }) => line)).toEqual([15]);
});

it('lets a long text be', () => {
  const text = fill(
    '## Titolo {#a}\n\nUna *frase* con un [collegamento](/guide) e `codice`.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n> Nota\n\n',
    20_000,
  );
  expect(describeNesting(text, 1)).toEqual([]);
});
