import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageDataElement } from '../../src/pageData/pageDataElement';

const fetched = vi.fn<(path: string) => Promise<Response>>();
const scripts = [{ src: 'https://example.org/assets/js/runtime~main.abc123.js' }];

/** A page of this version of the site. */
function page(data: unknown, script = 'runtime~main.abc123.js'): Response {
  return new Response(`<html><script src=/assets/js/${script}></script>${pageDataElement(data)}</html>`);
}

/** The modules, as a document that was served with some data loads them. */
async function open(
  pathname: string,
  served?: string,
): Promise<{
  load: typeof import('../../src/pageData/loadPageData').loadPageData;
  read: typeof import('../../src/pageData/readPageData').readPageData;
}> {
  vi.resetModules();
  vi.stubGlobal('window', { location: { pathname } });
  vi.stubGlobal('document', { scripts, getElementById: () => (served === undefined ? null : { textContent: served }) });
  vi.stubGlobal('fetch', fetched);
  const { loadPageData } = await import('../../src/pageData/loadPageData');
  const { readPageData } = await import('../../src/pageData/readPageData');
  return { load: loadPageData, read: readPageData };
}

beforeEach(() => {
  fetched.mockReset();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('readPageData', () => {
  it('reads the page that was served, however its address is written', async () => {
    const { read } = await open('/providers/a.html', '{"key":"a"}');
    for (const path of [undefined, '/providers/a', '/providers/a/', '/providers/a/index.html']) {
      expect(read(path)).toEqual({ key: 'a' });
    }
    expect(read('/providers/b')).toBeUndefined();
  });

  it('keeps the served page’s data under its own address when one goes on', async () => {
    const { read } = await open('/providers/a', '{"key":"a"}');
    vi.stubGlobal('window', { location: { pathname: '/checklist' } });
    expect(read()).toBeUndefined();
    expect(read('/providers/a')).toEqual({ key: 'a' });
  });

  it('knows nothing on a page without data', async () => {
    expect((await open('/')).read()).toBeUndefined();
  });
});

describe('loadPageData', () => {
  it('fetches a page once, and not the one that is there', async () => {
    const { load, read } = await open('/providers/a', '{"key":"a"}');
    fetched.mockImplementation(() => Promise.resolve(page({ key: 'b' })));
    expect(await load('/providers/a')).toEqual({ key: 'a' });
    expect(await Promise.all([load('/providers/b'), load('/providers/b/')])).toEqual([{ key: 'b' }, { key: 'b' }]);
    expect(await load('/providers/b')).toEqual({ key: 'b' });
    expect(read('/providers/b')).toEqual({ key: 'b' });
    expect(fetched.mock.calls).toEqual([['/providers/b']]);
  });

  it.each([
    ['a page that isn’t there', () => new Response('', { status: 404 }), /HTTP 404/],
    ['a page without data', () => new Response('runtime~main.abc123.js'), /no data/],
    ['a page of a newer site', () => page({}, 'runtime~main.def456.js'), /another version/],
  ])('fails on %s, and tries again', async (_, answer, message) => {
    const { load } = await open('/');
    fetched.mockImplementation(() => Promise.resolve(answer()));
    await expect(load('/providers/b')).rejects.toThrow(message);
    fetched.mockImplementation(() => Promise.resolve(page(1)));
    expect(await load('/providers/b')).toBe(1);
  });

  it('fails when there is no network', async () => {
    const { load } = await open('/');
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    await expect(load('/providers/b')).rejects.toThrow('Failed to fetch');
  });

  it('remembers fifty pages', async () => {
    const { load, read } = await open('/');
    fetched.mockImplementation((path) => Promise.resolve(page(path)));
    for (let index = 0; index < 51; index += 1) await load(`/providers/${index}`);
    expect(read('/providers/0')).toBeUndefined();
    expect(read('/providers/1')).toBe('/providers/1');
  });
});
