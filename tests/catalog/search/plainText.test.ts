import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/catalog/markdown/markdown';
import { lineOfText } from '../../../src/catalog/markdown/nodeText';
import { plainText } from '../../../src/catalog/search/plainText';

describe('plainText', () => {
  it('leaves the words of a Markdown text, on one line', () => {
    expect(plainText('Usa `tls`, [vedi](./wic.md).\n\n- **uno**\n- due\n')).toBe('Usa tls, vedi. uno due');
    expect(plainText('Solo parole, e  basta.')).toBe('Solo parole, e basta.');
  });

  it('never takes for plain what the parser reads otherwise', () => {
    const bits = fc.constantFrom(
      ...'a|è|1|1.|2)| |  |    |,|.|;|(|)|’|"|%|?|www.a.it|a@b.it|http://a.it|mailto:a@b.it|*|_|a_b|__|`|#|-|+|=|!|~|~~|:|@|/|^|$|{|}|&amp;|&|\\|\n|\t|\u00A0|<|>|[|]'.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 12 }), (parts) => {
        const markdown = parts.join('');
        expect(plainText(markdown)).toBe(lineOfText(parseMarkdown(markdown)));
      }),
      { numRuns: 2000 },
    );
  });
});
