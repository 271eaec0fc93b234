import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';

/**
 * The addresses on other sites that the pages of a build lead to.
 *
 * @returns by address, without fragment and sorted, the pages that lead to it, by their paths in the build
 */
export function findExternalLinks(build: string): Map<string, string[]> {
  const pages = new Map<string, Set<string>>();
  const names = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  for (const name of names.sort()) {
    const parser = new Parser({
      onopentag(tag, { href = '' }) {
        if (tag !== 'a' || !/^https?:/.test(href) || !URL.canParse(href)) return;
        const url = new URL(href);
        url.hash = '';
        pages.set(url.href, (pages.get(url.href) ?? new Set()).add(name));
      },
    });
    parser.end(readFileSync(path.join(build, name), 'utf8'));
  }
  return new Map([...pages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([url, names]) => [url, [...names]]));
}
