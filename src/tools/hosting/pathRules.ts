import { BADGE_FOLDER } from '../../catalog/api/badgeSnippet';
import { API_PATH } from '../../catalog/api/siteAddress';
import { localeBase, type HostedSite } from './hostedSite';
import type { Headers } from './securityHeaders';

/** What the addresses below a path have beside the security headers, or in their place. No two paths overlap. */
export interface PathRule {
  /** With a slash at both ends. */
  readonly path: string;
  readonly headers: Headers;
  /** Whether an error below it has the headers too. */
  readonly onErrors: boolean;
}

/** Kept, but asked for again each time: the answer is mostly a 304. */
export const REVALIDATE: Headers = { 'Cache-Control': 'no-cache' };

/** The paths whose addresses are more than pages. What isn't below any of them is to be asked for again. */
export function pathRules(site: HostedSite): PathRule[] {
  return [
    {
      path: `${site.baseUrl}${API_PATH}/`,
      // On errors too, or a page can't tell a provider that isn't there from a network that fails.
      headers: { 'Access-Control-Allow-Origin': '*', ...REVALIDATE },
      onErrors: true,
    },
    ...site.locales.map((locale) => ({
      path: `${localeBase(site, locale)}${BADGE_FOLDER}/`,
      // Shown on the sites of the providers.
      headers: { 'Cross-Origin-Resource-Policy': 'cross-origin', ...REVALIDATE },
      onErrors: false,
    })),
    ...site.locales.map((locale) => ({
      path: `${localeBase(site, locale)}assets/`,
      // A name holds the hash of what is in it.
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
      onErrors: false,
    })),
  ];
}
