import type { Build } from './readBuild';
import { resolveLink } from './resolveLink';

/** A link inside the site that leads nowhere. */
export interface BrokenLink {
  /** The file that it stands in, by its path in the build. */
  readonly from: string;
  /** As it is written. */
  readonly link: string;
  readonly missing: 'page' | 'fragment';
}

/** What stands in an address for a part that the reader fills in: RFC 6570, `/api/v1/providers/{key}.json`. */
const TEMPLATE = /\{|%7B/i;

/** Whether a fragment leads to a place in a file. Only pages have places; the top is always there. */
function hasPlace({ pages }: Build, file: string, fragment: string): boolean {
  // https://wicg.github.io/scroll-to-text-fragment/
  const id = fragment.replace(/:~:.*$/, '');
  return !file.endsWith('.html') || id === '' || id === 'top' || pages.get(file)?.ids.has(id) === true;
}

/** Every link of a build that leads nowhere in it, fragments included. */
export function findBrokenLinks(build: Build): BrokenLink[] {
  return [...build.pages].flatMap(([from, { links }]) =>
    links.flatMap((link): BrokenLink[] => {
      if (TEMPLATE.test(link)) return [];
      const target = resolveLink(build, from, link);
      if (target.kind === 'nothing') return [{ from, link, missing: 'page' }];
      if (target.kind !== 'file' || hasPlace(build, target.file, target.fragment)) return [];
      return [{ from, link, missing: 'fragment' }];
    }),
  );
}

/** The addresses on other hosts that the pages of a build lead to, without fragments, with those pages. */
export function findExternalLinks(build: Build): Map<string, string[]> {
  const external = new Map<string, string[]>();
  for (const [from, { links }] of build.pages) {
    if (!from.endsWith('.html')) continue;
    for (const link of links) {
      const target = resolveLink(build, from, link);
      if (target.kind !== 'elsewhere') continue;
      const pages = external.get(target.url) ?? [];
      if (!pages.includes(from)) external.set(target.url, [...pages, from]);
    }
  }
  return new Map([...external].sort(([a], [b]) => (a < b ? -1 : 1)));
}
