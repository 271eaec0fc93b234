import type { Options as PresetOptions } from '@docusaurus/preset-classic';
import { fileAddress } from '../catalog/api/siteAddress';

/** What Docusaurus's sitemap takes to make its items. */
type CreateSitemapItems = NonNullable<Exclude<PresetOptions['sitemap'], false | undefined>['createSitemapItems']>;

/**
 * The items of each language's sitemap, each with its page in both languages, as the pages themselves name them.
 *
 * @param basePath the site's path on its host, without a language's folder, with a slash at both ends
 */
export function createSitemapItems(basePath: string): CreateSitemapItems {
  return async ({ defaultCreateSitemapItems, ...params }) => {
    const { url, baseUrl } = params.siteConfig;
    const site = { root: `${url}${basePath}` };
    const items = await defaultCreateSitemapItems(params);
    return items.map((item) => {
      const path = item.url.slice(`${url}${baseUrl}`.length);
      const [it, en] = [fileAddress(site, 'it', path), fileAddress(site, 'en', path)];
      const links = [
        { lang: 'it', url: it },
        { lang: 'en', url: en },
        { lang: 'x-default', url: it },
      ];
      return { ...item, links };
    });
  };
}
