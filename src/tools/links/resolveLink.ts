import type { Build } from './readBuild';

/** Where a link leads. */
export type Target =
  | { readonly kind: 'file'; readonly file: string; readonly fragment: string }
  /** Inside the site's host, and nothing is there. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'elsewhere'; readonly url: string }
  /** `mailto:`, `tel:`, `data:` */
  | { readonly kind: 'other' };

/** A part of an address without its escapes; what isn't a valid escape stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address of a file: pages are asked for without `.html`. */
function addressOfFile({ address }: Build, file: string): string {
  return new URL(file.replace(/(?:^|(?<=\/))index\.html$/, '').replace(/\.html$/, ''), address).href;
}

/**
 * The file that a static host would answer with, `trailingSlash: false`: the file itself, the page of that
 * name, or a folder's first page.
 */
function findFile({ files }: Build, name: string): string | undefined {
  const candidates =
    name === '' || name.endsWith('/') ? [`${name}index.html`] : [name, `${name}.html`, `${name}/index.html`];
  return candidates.find((candidate) => files.has(candidate));
}

/** Follows a link of a file, as a browser would. */
export function resolveLink(build: Build, from: string, link: string): Target {
  const base = addressOfFile(build, from);
  if (!URL.canParse(link, base)) return { kind: 'nothing' };
  const url = new URL(link, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { kind: 'other' };
  const site = new URL(build.address);
  if (url.origin !== site.origin) {
    url.hash = '';
    return { kind: 'elsewhere', url: url.href };
  }
  // The home page is also found without the slash behind the base.
  const path = `${url.pathname}/` === site.pathname ? site.pathname : url.pathname;
  if (!path.startsWith(site.pathname)) return { kind: 'nothing' };
  const file = findFile(build, decode(path.slice(site.pathname.length)));
  return file === undefined ? { kind: 'nothing' } : { kind: 'file', file, fragment: decode(url.hash.slice(1)) };
}
