import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { catalogJsonLd, serializeJsonLd } from '../../catalog/api/jsonLd';
import { useLocale } from '../../hooks/useLocale';
import { useSiteRoot } from '../../hooks/useSiteRoot';
import type { CatalogProps } from '../../plugin/props/props';
import FormattedDate from '../FormattedDate';
import JsonLd from '../JsonLd';
import PageFrame from '../PageFrame';
import CatalogSearch from './CatalogSearch';
import styles from './styles.module.css';

/** The page's title and what it describes. */
function CatalogHeader({ title, release }: Pick<CatalogProps, 'title' | 'release'>): ReactNode {
  return (
    <header className={styles.header}>
      <h1>{title}</h1>
      <p>
        <Translate
          id="catalog.lead"
          values={{
            release: <span className="mono">{release.release}</span>,
            date: <FormattedDate date={release.date} />,
          }}
        >
          {
            'I provider del wizard di NethVoice {release} ({date}), con il livello di supporto e le impostazioni del trunk, e quelli che nel wizard non ci sono: non certificati o annunciati.'
          }
        </Translate>
      </p>
    </header>
  );
}

/** The catalog: every provider, complete without JavaScript; words, facets and the release narrow and mark it. */
export default function CatalogPage({ title, description, ...catalog }: CatalogProps): ReactNode {
  const root = `${useDocusaurusContext().siteConfig.url}${useSiteRoot()}`;
  return (
    <PageFrame title={title} description={description}>
      <JsonLd json={serializeJsonLd(catalogJsonLd(catalog, { root }, useLocale()))} />
      <CatalogHeader title={title} release={catalog.release} />
      <CatalogSearch {...catalog} />
    </PageFrame>
  );
}
