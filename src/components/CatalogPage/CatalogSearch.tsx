import { useCallback, useId, useMemo, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { hasSelection } from '../../catalog/search/facets';
import type { CatalogProps } from '../../plugin/props';
import ActiveFilters from './ActiveFilters';
import CompareBar from './CompareBar';
import Downloads from './Downloads';
import FacetPanel from './FacetPanel';
import LaterList from './LaterList';
import NoResult from './NoResult';
import QueryFields from './QueryFields';
import ReleaseNote from './ReleaseNote';
import Results from './Results';
import styles from './styles.module.css';
import { useCatalogSearch } from './useCatalogSearch';
import WholeList from './WholeList';

type CatalogSearchProps = Pick<CatalogProps, 'providers' | 'addedLater' | 'facets'>;

/** The part of the catalog that a keystroke changes; the frame around it stays as it is. */
export default function CatalogSearch({ providers, addedLater, facets }: CatalogSearchProps): ReactNode {
  const search = useCatalogSearch();
  const { query, active, outcome, setFacet, clear } = search;
  const { result } = outcome;
  const [facetsOpen, setFacetsOpen] = useState(false);
  const panelId = useId();
  const byKey = useMemo(() => new Map(providers.map((provider) => [provider.key, provider])), [providers]);
  const nameOf = useCallback((key: string) => byKey.get(key)?.name ?? key, [byKey]);
  const shown = active && result !== undefined ? result.total : providers.length;
  const nothing = active && result?.total === 0 && result.later.length === 0;
  const searching = active && result === undefined && !outcome.failed;
  return (
    <>
      <QueryFields
        text={query.q}
        onText={search.setText}
        onFocus={search.prepare}
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
              onChoose={setFacet}
            />
          </div>
        </div>
        <div className={styles.results} id="results" tabIndex={-1} aria-busy={outcome.pending}>
          <p className={styles.count} role="status">
            {translate(
              { id: 'catalog.count', message: '{shown} provider su {total}' },
              { shown: String(shown), total: String(providers.length) },
            )}
          </p>
          {query.release !== undefined && <ReleaseNote providers={providers} release={query.release} />}
          <ActiveFilters
            query={query}
            onRemove={(id, value) => setFacet(id, value, false)}
            onClearText={() => search.setText('')}
            onClear={clear}
          />
          {outcome.failed && (
            <p className={styles.note} role="alert">
              <Translate id="catalog.failed">
                La ricerca non è partita: controlla la connessione e ricarica la pagina.
              </Translate>
            </p>
          )}
          {active && result !== undefined && (
            <Results result={result} providers={byKey} release={query.release} onMore={search.more} />
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
    </>
  );
}
