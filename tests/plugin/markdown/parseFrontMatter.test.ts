import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import site from '../../../docusaurus.config';
import { createParseFrontMatter } from '../../../src/plugin/markdown/parseFrontMatter';
import { EXPECTED, THREATS } from '../../catalog/threatFixtures';

const defaultParseFrontMatter = vi.fn();

/** Reads a page as Docusaurus does. */
function read(
  fileContent: string,
  filePath = '/site/docs/page.md',
): ReturnType<ReturnType<typeof createParseFrontMatter>> {
  return createParseFrontMatter('/site', 'en')({ filePath, fileContent, defaultParseFrontMatter });
}

describe('createParseFrontMatter', () => {
  it('reads a sound page, the body without the empty lines around it', async () => {
    await expect(read('---\ntitle: A\ndescription: B\nslug: /\n---\n\nBody.\n')).resolves.toEqual({
      frontMatter: { title: 'A', description: 'B', slug: '/' },
      content: 'Body.',
    });
  });

  it('names file, line and reason of every problem, and never asks Docusaurus’ own parser', async () => {
    await expect(read('---\ntitle: A\nimage: x\nid: y\n---\n\nBody.\n')).rejects.toThrow(
      /^3 problems\n\ndocs\/page\.md:1 {2}description\n(?:.*\n)+\ndocs\/page\.md:3 {2}image\n(?:.*\n)+\ndocs\/page\.md:4 {2}id\n/,
    );
    expect(defaultParseFrontMatter).not.toHaveBeenCalled();
  });

  const hostile = Object.entries(EXPECTED).filter(
    ([threat, expectation]) =>
      /^guide\/(?:opener-|closer-|yaml-|key-|duplicate-|unknown-)/.test(threat) && expectation !== 'harmless',
  );
  it.each(hostile)('refuses %s by itself, without the check of the pages', async (threat) => {
    await expect(read(readFileSync(path.join(THREATS, threat), 'utf8'))).rejects.toThrow(/docs\/page\.md:\d+/);
    expect('__threat' in globalThis).toBe(false);
  });

  it('is the one that the site is built with', async () => {
    await expect(
      site.markdown?.parseFrontMatter?.({
        filePath: path.resolve('docs/x.md'),
        fileContent: '---js\n{}\n---\n',
        defaultParseFrontMatter,
      }),
    ).rejects.toThrow('docs/x.md:1');
  });
});
