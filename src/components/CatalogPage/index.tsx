import type { ReactNode } from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { catalogJsonLd, serializeJsonLd } from '../../catalog/api/jsonLd';
import { useLocale } from '../../hooks/useLocale';
import { useSiteRoot } from '../../hooks/useSiteRoot';
import type { CatalogProps } from '../../plugin/props/props';
import JsonLd from '../JsonLd';
import PageFrame from '../PageFrame';
import CatalogSearch from './CatalogSearch';
import styles from './styles.module.css';

/** The catalog: every provider, complete without JavaScript; words, facets and the release narrow and mark it. */
export default function CatalogPage({ title, description, ...catalog }: CatalogProps): ReactNode {
  const root = `${useDocusaurusContext().siteConfig.url}${useSiteRoot()}`;
  return (
    <PageFrame title={title} description={description} className={styles.page}>
      <JsonLd json={serializeJsonLd(catalogJsonLd(catalog, { root }, useLocale()))} />
      <CatalogSearch title={title} {...catalog} />
    </PageFrame>
  );
}
