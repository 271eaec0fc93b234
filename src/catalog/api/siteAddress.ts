/** The addresses of a published site's pages and files. */
import type { Bilingual, Locale } from '../model/types';

/** Where a site is published. */
export interface SiteAddress {
  /** The address of the Italian home page with the base path, ending in a slash: `https://example.org/`. */
  readonly root: string;
}

/** The folder of the data files, under the root; its number changes only when a field would lose its meaning. */
export const API_PATH = 'api/v1';

/** The folder of the wizard's SQL files, under the root. */
export const WIZARD_PATH = 'wizard';

/** A file of a language: `fileAddress(site, 'en', 'llms.txt')` → `https://example.org/en/llms.txt`. */
export function fileAddress({ root }: SiteAddress, locale: Locale, path: string): string {
  return `${root}${locale === 'en' ? 'en/' : ''}${path}`;
}

/**
 * A page of a language: `pageAddress(site, 'en', 'providers')` → `https://example.org/en/providers/`. In step with
 * `trailingSlash` in `docusaurus.config.ts`.
 */
export function pageAddress(site: SiteAddress, locale: Locale, path: string): string {
  return fileAddress(site, locale, `${path}/`);
}

/** A provider's page in both languages. */
export function providerPages(site: SiteAddress, key: string): Bilingual {
  return { it: pageAddress(site, 'it', `providers/${key}`), en: pageAddress(site, 'en', `providers/${key}`) };
}
