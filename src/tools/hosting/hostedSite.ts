import { readPinned } from './pinnedScripts';
import { searchOrigins } from './searchOrigins';

/** What the headers depend on, and nothing else of the site. */
export interface HostedSite {
  /** The path that the site is published below, with a slash at both ends. */
  readonly baseUrl: string;
  /** The languages; the first one has no folder of its own. */
  readonly locales: readonly string[];
  /** The hash of each language's one inline script: `sha256-…`. */
  readonly scriptHashes: Readonly<Record<string, string>>;
  /** The origins that pages ask beside their own. */
  readonly searchOrigins: readonly string[];
}

/** The path of a language's pages. */
export function localeBase({ baseUrl, locales }: HostedSite, locale: string): string {
  return locale === locales[0] ? baseUrl : `${baseUrl}${locale}/`;
}

/** What the headers of a site depend on; without `algolia` it asks no other origin. */
export function toHostedSite(
  site: Pick<HostedSite, 'baseUrl' | 'locales'>,
  algolia: Parameters<typeof searchOrigins>[0],
): HostedSite {
  return { ...site, scriptHashes: readPinned(), searchOrigins: searchOrigins(algolia) };
}
