import { Parser } from 'htmlparser2';

/** A build: what is in each file, by its path; pictures, scripts and fonts are empty. */
export type BuildFiles = ReadonlyMap<string, string>;

/** What only names a thing and leads nowhere: ids of feeds and of structured data. */
const NAMES = /<(id|guid)\b[^>]*>[^<]*|"@id":"[^"]*"/g;

/** The addresses of the site that a text spells out; a template's (RFC 6570, `…/{key}.json`) isn’t one. */
function spelledOut(text: string, site: string): string[] {
  const found = text.replace(NAMES, '').matchAll(/(https?:\/\/[^\s"'<>`{}|\\),]+)(?!\{|[^\s"'<>`{}|\\),])/g);
  return [...found]
    .map(([address]) => address.replaceAll('&amp;', '&').replace(/[.:;\]]+$/, ''))
    .filter((address) => address.startsWith(site));
}

/** What a page leads to and where it can be led to: its links, pictures and scripts, and its ids. */
function readPage(html: string): { links: string[]; ids: Set<string> } {
  const [links, ids] = [new Array<string>(), new Set(['', 'top'])];
  const parser = new Parser({
    onopentag(_, { id, href, src, srcset }) {
      if (id !== undefined) ids.add(id);
      for (const link of [href, src, ...(srcset?.split(',').map((part) => part.trim().split(' ')[0]) ?? [])])
        if (link !== undefined) links.push(link);
    },
  });
  parser.end(html);
  return { links, ids };
}

/**
 * The links inside a site that lead nowhere or over a detour: in its pages, fragments included, and in feeds, sitemaps,
 * API and texts.
 *
 * @param site the address of the site, with a slash at its end
 * @returns `file: link` of each
 */
export function findBrokenLinks(files: BuildFiles, site: string): string[] {
  const pages = new Map(
    [...files].filter(([name]) => name.endsWith('.html')).map(([name, html]) => [name, readPage(html)]),
  );
  const isBroken = (from: string, link: string): boolean => {
    const url = new URL(link, new URL(from.replace(/(^|\/)index\.html$/, '$1'), site));
    if (!url.href.startsWith(site)) return url.origin === new URL(site).origin;
    // The page for addresses that lead nowhere has none itself: what it says of its own follows where it is served.
    if (/(^|\/)404\.html$/.test(from) && /\/404(\.html)?\/$/.test(url.pathname)) return false;
    // What every static host answers at once: a page's address ends in a slash, and a file's doesn't.
    const file = decodeURIComponent(url.href.slice(site.length).replace(/[?#].*$/, '')).replace(
      /(^|\/)$/,
      '$1index.html',
    );
    if (!files.has(file)) return true;
    return pages.get(file)?.ids.has(decodeURIComponent(url.hash.slice(1))) === false;
  };
  return [...files].flatMap(([from, text]) => {
    const links = new Set([...(pages.get(from)?.links ?? []), ...spelledOut(text, site)]);
    return [...links].filter((link) => isBroken(from, link)).map((link) => `${from}: ${link}`);
  });
}
