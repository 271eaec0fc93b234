import { describe, expect, it } from 'vitest';
import { cutPageData, pageDataElement } from '../../../src/pageData/pageDataElement';
import { cutFrame, fillFrame, type PageParts } from '../../../src/plugin/stamp/frame';
import { SLOTS } from '../../../src/plugin/stamp/slots';

const PATTERN = '/providers/:key';
const HTML = [
  `<html><head><title data-rh=true>${SLOTS.title} | Site</title><meta property=og:title content="${SLOTS.title} | Site"/>`,
  `<meta name=description content="${SLOTS.description}"/><link rel=canonical href=https://example.org/en${PATTERN} />`,
  `<link rel=alternate href=https://example.org${PATTERN} hreflang=it />`,
  `<script type=application/ld+json>"${SLOTS.jsonLd}"</script></head>`,
  `<body><div id=__docusaurus><main>${SLOTS.content}</main></div></body>`,
].join('');
const PARTS: PageParts = {
  path: '/providers/netoip',
  title: 'NetoIP',
  description: 'About NetoIP',
  jsonLd: '{"a":1}',
  content: '<h1>NetoIP</h1>',
  data: pageDataElement({ key: 'netoip' }),
};

describe('fillFrame', () => {
  it('puts every part in each of its places', () => {
    expect(fillFrame(cutFrame(HTML, PATTERN), PARTS)).toMatchInlineSnapshot(
      `"<html><head><title data-rh=true>NetoIP | Site</title><meta property=og:title content="NetoIP | Site"/><meta name=description content="About NetoIP"/><link rel=canonical href=https://example.org/en/providers/netoip /><link rel=alternate href=https://example.org/providers/netoip hreflang=it /><script type=application/ld+json>{"a":1}</script></head><body><div id=__docusaurus><main><h1>NetoIP</h1></main></div><script type="application/json" id="page-data">{"key":"netoip"}</script></body>"`,
    );
  });

  it('makes texts harmless, and takes no part for another’s slot or for a replacement pattern', () => {
    const hostile = `</script></title><b>$&$1" onload='x' ${SLOTS.content} ${PATTERN}`;
    const html = fillFrame(cutFrame(HTML, PATTERN), {
      ...PARTS,
      title: hostile,
      description: hostile,
      content: '<p>$& $1 $`</p>',
      data: pageDataElement({ name: hostile }),
    });
    const escaped = `&lt;/script&gt;&lt;/title&gt;&lt;b&gt;$&amp;$1&quot; onload=&#x27;x&#x27; ${SLOTS.content} ${PATTERN}`;
    expect(html).toContain(`<title data-rh=true>${escaped} | Site</title>`);
    expect(html).toContain(`<meta name=description content="${escaped}"/>`);
    expect(html).toContain('<main><p>$& $1 $`</p></main>');
    expect(cutPageData(html)).toEqual({ name: hostile });
    expect(html.match(/<b>/g)).toBeNull();
  });
});

describe('cutFrame', () => {
  it.each(Object.entries({ ...SLOTS, path: PATTERN, data: '</body>' }))('misses %s', (_, token) => {
    expect(() => cutFrame(HTML.replaceAll(token, ''), PATTERN)).toThrow(/has 0 times/);
  });

  it.each([SLOTS.content, '</body>', `"${SLOTS.jsonLd}"`])('wants %s once', (token) => {
    expect(() =>
      cutFrame(
        HTML.replace(token, () => token + token),
        PATTERN,
      ),
    ).toThrow(/has 2 times/);
  });

  it.each(['%25%25page%20title%25%25', 'https://example.org/other/%3Akey', '%%page titel%%'])(
    'refuses to leave %s in the pages',
    (rest) => {
      expect(() => cutFrame(HTML.replace('<main>', `<main><a href="${rest}">x</a>`), PATTERN)).toThrow(/still has/);
    },
  );
});
