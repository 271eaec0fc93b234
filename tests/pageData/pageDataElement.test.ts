import { describe, expect, it } from 'vitest';
import { cutPageData, pageDataElement } from '../../src/pageData/pageDataElement';

const HOSTILE = {
  name: '</script><script>alert(1)</script><b>$&$1',
  comment: '<!--<script',
  line: '\u2028\u2029',
  q: '"',
};

describe('pageDataElement', () => {
  it('lets nothing in the data end the element or open a comment', () => {
    const element = pageDataElement(HOSTILE);
    expect(element.match(/</g)).toHaveLength(2);
    expect(element).not.toMatch(/[\u2028\u2029]/);
  });

  it('gives back what went in', () => {
    expect(cutPageData(`<p>a</p>${pageDataElement(HOSTILE)}<script>1</script>`)).toEqual(HOSTILE);
  });

  it('is found without quotes and in another order too', () => {
    expect(cutPageData('<script id=page-data type=application/json>{"a":1}</script>')).toEqual({ a: 1 });
    expect(cutPageData('<script data-id="page-data">1</script><script id="page-data-2">2</script>')).toBeUndefined();
  });

  it('refuses data that are broken', () => {
    expect(() => cutPageData('<script id="page-data">{"a":')).toThrow(SyntaxError);
  });
});
