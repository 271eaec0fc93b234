import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../../../src/catalog/markdown/markdown';
import { simpleLinks } from '../../../src/catalog/markdown/simpleLinks';

describe('simpleLinks', () => {
  it('tells plain links without parsing', () => {
    expect(simpleLinks('See [the wiki](https://example.org/a?b=c#d) and [x](./wic.md).')).toEqual([
      'https://example.org/a?b=c#d',
      './wic.md',
    ]);
    expect(simpleLinks('`sip:user@example.org` and $PHONE')).toEqual([]);
  });

  it.each([
    'a <b>c</b>',
    '<https://example.org>',
    '![a](./b.png)',
    '[a][b]',
    '[a]: javascript:x',
    '[a](<x y>)',
    '[a](b "title")',
    '[a](x(y))',
    '[a](java&#115;cript:x)',
    'https://example.org',
    'www.example.org',
    'xmpp:a@example.org',
  ])('leaves %s to the parser', (markdown) => {
    expect(simpleLinks(markdown)).toBeUndefined();
  });

  it('misses no link that the parser finds', () => {
    const bit = fc.constantFrom(
      ...'[|]|(|)|[a]|(./b.md)|[a](./b.md)|![|<|>|https://|HTTP://|www.|xmpp:|@|a@b.cc|a|.|\\|`|\n|\n\n|    |- | |:|&amp;|*|"|_'.split(
        '|',
      ),
      '|',
      'javascript:x',
    );
    let told = 0;
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 14 }), (bits) => {
        const markdown = bits.join('');
        const links = simpleLinks(markdown);
        if (links === undefined) return;
        told += 1;
        visit(parseMarkdown(markdown), (node) => {
          expect(node.type).not.toMatch(/^(?:html|image|imageReference)$/);
          if (node.type !== 'link' && node.type !== 'definition') return;
          if (!node.url.startsWith('mailto:')) expect(links).toContain(node.url);
        });
      }),
      { numRuns: 3000 },
    );
    expect(told).toBeGreaterThan(300);
  });
});
