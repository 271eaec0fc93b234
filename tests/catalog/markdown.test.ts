import { describe, expect, it } from 'vitest';
import { providerKeyOf, renderBody } from '../../src/catalog/markdown';

const render = (markdown: string): string => renderBody(markdown, (url) => url.replace('./wic.md', '/providers/wic'));

describe('renderBody', () => {
  it('renders Markdown and tables, headings below the page’s own', () => {
    expect(render('# One\n\nA `code` and **bold**.')).toBe(
      '<h3>One</h3>\n<p>A <code>code</code> and <strong>bold</strong>.</p>',
    );
    expect(render('| a |\n| - |\n| b |')).toContain('<table>');
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
