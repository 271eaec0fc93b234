import { describe, expect, it } from 'vitest';
import { expandPatterns, patternMetadata } from '../../../src/plugin/stamp/patternPages';

describe('expandPatterns', () => {
  it('lists the pages in place of their pattern', () => {
    const pattern = { path: '/p/:key', component: 'x', metadata: patternMetadata(() => ['/p/a', '/p/b']) };
    const routes = [{ path: '/', component: 'x' }, pattern, { path: '/q', component: 'x', metadata: {} }];
    expect(expandPatterns(routes).map(({ path }) => path)).toEqual(['/', '/p/a', '/p/b', '/q']);
  });

  it('keeps the pages out of what Docusaurus writes into the script', () => {
    expect(JSON.stringify(patternMetadata(() => ['/p/a']))).toBe('{}');
  });
});
