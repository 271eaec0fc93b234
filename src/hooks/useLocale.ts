import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Locale } from '../catalog/model/types';

/** The language of the page. */
export function useLocale(): Locale {
  return useDocusaurusContext().i18n.currentLocale === 'en' ? 'en' : 'it';
}
