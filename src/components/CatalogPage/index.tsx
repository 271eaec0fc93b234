import { memo, useCallback, useId, useMemo, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { compareReleases } from '../../catalog/search/compareReleases';
import { hasSelection } from '../../catalog/search/facets';
import type { CatalogProps, ProviderSummary } from '../../plugin/props';
import FormattedDate from '../FormattedDate';
import JsonLd from '../JsonLd';
import PageFrame from '../PageFrame';
import ActiveFilters from './ActiveFilters';
import CompareBar from './CompareBar';
import Downloads from './Downloads';
import FacetPanel from './FacetPanel';
import LaterList from './LaterList';
import NoResult from './NoResult';
import ProviderRow from './ProviderRow';
import QueryFields from './QueryFields';
import Results from './Results';
import styles from './styles.module.css';
import { useCatalogSearch } from './useCatalogSearch';

/** Every provider: what the server sends, and what stands while nothing is asked. Never drawn twice. */
const WholeList = memo(function WholeList({
  providers,
}: {
  readonly providers: readonly ProviderSummary[];
}): ReactNode {
  return (
    <ul className={styles.list}>
      {providers.map((provider) => (
        <ProviderRow key={provider.key} provider={provider} />
      ))}
    </ul>
  );
});

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
            'Le voci del wizard di NethVoice {release} ({date}), con il livello di supporto e le impostazioni del trunk.'
          }
        </Translate>
      </p>
    </header>
  );
}

/** Which providers the reader's release doesn't have yet. */
function ReleaseNote({
  providers,
  release,
}: Pick<CatalogProps, 'providers'> & { readonly release: string }): ReactNode {
  const missing = providers.filter(({ since }) => since !== undefined && compareReleases(since, release) > 0);
  if (missing.length === 0) return null;
  return (
    <p className={styles.note}>
      {translate(
        { id: 'catalog.release.missing', message: 'Non nella {release}: {count}' },
        { release, count: String(missing.length) },
      )}
      {' · '}
      {missing.map(({ name }) => name).join(', ')}
    </p>
  );
}

/** The catalog: every provider, complete without JavaScript; words, facets and the release narrow and mark it. */
export default function CatalogPage({
  title,
  description,
  providers,
  release,
  addedLater,
  facets,
  jsonLd,
}: CatalogProps): ReactNode {
  const search = useCatalogSearch();
  const { query, active, outcome, toggle, clear } = search;
  const { result } = outcome;
  const [facetsOpen, setFacetsOpen] = useState(false);
  const panelId = useId();
  const byKey = useMemo(() => new Map(providers.map((provider) => [provider.key, provider])), [providers]);
  const nameOf = useCallback((key: string) => byKey.get(key)?.name ?? key, [byKey]);
  const shown = active && result !== undefined ? result.total : providers.length;
  const nothing = active && result?.total === 0 && result.later.length === 0;
  const searching = active && result === undefined && !outcome.failed;
  return (
    <PageFrame title={title} description={description}>
      <JsonLd json={jsonLd} />
      <CatalogHeader title={title} release={release} />
      <QueryFields
        text={query.q}
        onText={search.setText}
        sort={query.sort}
        onSort={search.setSort}
        release={search.releaseText}
        onRelease={search.setRelease}
        releaseValid={search.releaseText === '' || query.release !== undefined}
      />
      <noscript>
        <p className={styles.note}>
          <Translate id="catalog.noscript">
            La ricerca e i filtri hanno bisogno di JavaScript; l’elenco qui sotto è completo.
          </Translate>
        </p>
      </noscript>
      <a className={styles.skip} href="#results">
        <Translate id="catalog.skip">Vai ai risultati</Translate>
      </a>
      <div className={styles.layout}>
        <div className={styles.facets}>
          <button
            type="button"
            className={`button button--secondary ${styles.facetsToggle}`}
            aria-expanded={facetsOpen}
            aria-controls={panelId}
            onClick={() => setFacetsOpen(!facetsOpen)}
          >
            <Translate id="catalog.facets">Filtri</Translate>
          </button>
          <div id={panelId} className={styles.facetPanel} data-open={facetsOpen}>
            <FacetPanel
              counts={active && result !== undefined ? result.facets : facets}
              selection={query.selection}
              onToggle={toggle}
            />
          </div>
        </div>
        <div className={styles.results} id="results" tabIndex={-1} aria-busy={searching}>
          <p className={styles.count} role="status">
            {translate(
              { id: 'catalog.count', message: '{shown} provider su {total}' },
              { shown: String(shown), total: String(providers.length) },
            )}
          </p>
          {query.release !== undefined && <ReleaseNote providers={providers} release={query.release} />}
          <ActiveFilters query={query} onToggle={toggle} onClearText={() => search.setText('')} onClear={clear} />
          {outcome.failed && (
            <p className={styles.note} role="alert">
              <Translate id="catalog.failed">
                La ricerca non è partita: controlla la connessione e ricarica la pagina.
              </Translate>
            </p>
          )}
          {active && result !== undefined && (
            <Results key={query.q} result={result} providers={byKey} release={query.release} />
          )}
          {nothing && (
            <NoResult query={query.q} hasFilters={hasSelection(query.selection)} onClear={search.clearFacets} />
          )}
          {searching && (
            <p className={styles.note}>
              <Translate id="catalog.searching">Cerco…</Translate>
            </p>
          )}
          <div hidden={active && !outcome.failed}>
            <WholeList providers={providers} />
            {addedLater.length > 0 && (
              <section className={styles.later}>
                <h2>
                  <Translate id="catalog.later">Aggiunti in release successive</Translate>
                </h2>
                <p>
                  <Translate id="catalog.later.text">
                    Provider che altre release hanno aggiunto, o stanno per aggiungere: le loro impostazioni non sono
                    ancora nel catalogo.
                  </Translate>
                </p>
                <LaterList providers={addedLater} />
              </section>
            )}
          </div>
        </div>
      </div>
      <Downloads />
      <CompareBar nameOf={nameOf} />
    </PageFrame>
  );
}
