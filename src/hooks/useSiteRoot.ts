import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** The base path of the default language, ending in a slash: files that exist once are below it. */
export function useSiteRoot(): string {
  const { siteConfig, i18n } = useDocusaurusContext();
  const { baseUrl } = siteConfig;
  const suffix = `${i18n.currentLocale}/`;
  const isDefault = i18n.currentLocale === i18n.defaultLocale;
  return !isDefault && baseUrl.endsWith(suffix) ? baseUrl.slice(0, -suffix.length) : baseUrl;
}
