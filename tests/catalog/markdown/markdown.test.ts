import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { providerKeyOf, renderBody } from '../../../src/catalog/markdown/markdown';
import Prose from '../../../src/components/Prose';

/** The HTML that a page makes of a body. */
const render = (markdown: string): string =>
  renderToStaticMarkup(
    createElement(Prose, { nodes: renderBody(markdown, (url) => url.replace('./wic.md', '/providers/wic')).prose }),
  ).replace(/^<div class="prose">(.*)<\/div>$/s, '$1');

describe('renderBody', () => {
  it('renders Markdown and tables, headings below the page’s own', () => {
    expect(render('# One\n\nA `code` and **bold**.')).toBe(
      '<h3>One</h3><p>A <code>code</code> and <strong>bold</strong>.</p>',
    );
    expect(render('| a |\n| - |\n| b |')).toContain('<table>');
  });

  it('keeps what an element may carry, under the names that React knows, and no style', () => {
    const table = render('| a |\n| -: |\n| b |');
    expect(table).toContain('<td align="right">b</td>');
    expect(render('A note.[^1]\n\n[^1]: Its text.')).toMatch(/<a [^>]*data-footnote-ref="true"[^>]*aria-describedby=/);
    expect(render('~~gone~~ a\\\nb')).toBe('<p><del>gone</del> a<br/>\nb</p>');
    expect(render('<p style="color: red" class="x" onclick="a()">t</p>')).not.toMatch(/style|class|onclick/);
  });

  it('resolves links between descriptors', () => {
    expect(render('[WiC](./wic.md)')).toBe('<p><a href="/providers/wic">WiC</a></p>');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:x)',
    '![x](https://evil.example/x.png)',
    '<style>body{display:none}</style>',
    '<svg onload=alert(1)>',
    '<iframe src="https://evil.example"></iframe>',
    '[x]: javascript:alert(1)\n\n[x]',
    '<form action="https://evil.example"><input name=password></form>',
  ])('leaves nothing that runs or loads of %s', (markdown) => {
    expect(render(markdown)).not.toMatch(/script:|<(script|img|style|svg|iframe|form|input)|data:|onerror|onload/i);
  });

  it('shows expressions as the text they are', () => {
    expect(render('{process.env.HOME} ${1+1} {{x}}')).toBe('<p>{process.env.HOME} ${1+1} {{x}}</p>');
  });
});

describe('providerKeyOf', () => {
  it('knows a link to another descriptor', () => {
    expect([providerKeyOf('./wic-voip.md'), providerKeyOf('../wic.md'), providerKeyOf('./Wic.md')]).toEqual([
      'wic-voip',
      undefined,
      undefined,
    ]);
  });
});
