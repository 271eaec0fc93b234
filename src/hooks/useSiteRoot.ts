import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** The base path of the default language, ending in a slash: files that exist once are below it. */
export function useSiteRoot(): string {
  const { defaultLocale, localeConfigs } = useDocusaurusContext().i18n;
  return localeConfigs[defaultLocale]?.baseUrl ?? '/';
}
