import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { providerKeyOf, renderBody } from '../../../src/catalog/markdown/markdown';
import Prose from '../../../src/components/Prose';

/** The HTML that a page makes of a body. */
const render = (markdown: string, locale: 'it' | 'en' = 'it'): string =>
  renderToStaticMarkup(
    createElement(Prose, {
      nodes: renderBody(markdown, locale, (url) => url.replace('./wic.md', '/providers/wic')).prose,
    }),
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

  it.each<[string, string]>([
    ['one', 'A note.[^1]\n\n[^1]: Its text.'],
    ['one that is named', 'A note.[^host]\n\n[^host]: Its text.'],
    ['two, the second first', 'A[^2] b[^1].\n\n[^1]: One.\n\n[^2]: Two.'],
    ['one of two references', 'A[^1] b[^1].\n\n[^1]: One.'],
    ['one of several paragraphs, with a link', 'A[^1].\n\n[^1]: One.\n\n    Two, [WiC](./wic.md).'],
    ['one in a table', '| a |\n| - |\n| b[^1] |\n\n[^1]: One.'],
    ['one in a footnote', 'A[^1].\n\n[^1]: One[^2].\n\n[^2]: Two.'],
  ])('leads to footnotes and back: %s', (_, markdown) => {
    const html = render(markdown);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const wanted = [...html.matchAll(/ (?:href="#|aria-describedby=")([^"]*)"/g)].map(([, id]) => id);
    expect(wanted.length).toBeGreaterThan(2);
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names footnotes in the page’s language', () => {
    const note = 'A[^1] b[^1].\n\n[^1]: Text.';
    expect(render(note)).toContain('>Note</h3>');
    expect(render(note)).toMatch(/aria-label="Torna al richiamo 1".*aria-label="Torna al richiamo 1-2"/s);
    expect(render(note, 'en')).toContain('>Notes</h3>');
    expect(render(note, 'en')).toMatch(/aria-label="Back to reference 1".*aria-label="Back to reference 1-2"/s);
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
