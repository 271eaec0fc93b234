/** Addresses that contributed text may lead to. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { isUrl } from '../model/isUrl';
import { checkHost } from '../model/hosts';

/**
 * Whether an address leads to the web and to where it says: `http` or `https`, a host in ASCII without
 * look-alikes, and no user in front of it (`https://good.example@evil.example`). The host is judged as it
 * is written, since a browser maps full-width letters and dots to plain ones.
 */
export function isWebAddress(url: string): boolean {
  const host = /^https?:\/\/([^/?#\\]*)(?:[/?#]|$)/.exec(url)?.[1];
  if (host === undefined || !isUrl(url)) return false;
  return checkHost(host.replace(/:\d{1,5}$/, '').toLowerCase()) === undefined;
}

/** The first part of the path of every page of this site that a text may lead to, as a pattern. */
export const SITE_SECTIONS = 'guide|providers|checklist|support|diagnose|run-sheet';

/** A backslash or a control character, as it is or encoded: the site’s router decodes a path before the browser sees it. */
const MISREAD = /[\\\p{Cc}]|%(?:5c|[01][0-9a-f]|7f)/iu;

/**
 * Whether an address stays on the site: a path, a query or an anchor, and nothing that a browser reads as a
 * scheme or, as in `//host`, `/\host` or with a tab in it, as a host.
 */
export function isSiteAddress(url: string): boolean {
  return !MISREAD.test(url) && url === url.trim() && !url.startsWith('//') && !/^[^/?#]*:/.test(url);
}

/** A rehype plugin: takes the address from every link that leads neither to the web nor to this site. */
export function dropUnsafeLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }: Element) => {
      const { href } = properties;
      if (typeof href !== 'string' || isWebAddress(href) || isSiteAddress(href)) return;
      delete properties.href;
    });
  };
}
