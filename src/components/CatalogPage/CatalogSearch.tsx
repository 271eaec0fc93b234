import { useCallback, useDeferredValue, useId, useRef, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { hasSelection, FACET_IDS } from '../../catalog/search/facets';
import type { FacetCounts } from '../../catalog/search/countFacets';
import { useFollowing } from '../../hooks/useFollowing';
import type { CatalogProps } from '../../plugin/props/props';
import ActiveFilters from './ActiveFilters';
import CompareBar from './CompareBar';
import { CompareForm } from './CompareBox';
import Downloads from './Downloads';
import FacetPanel from './FacetPanel';
import LaterList from './LaterList';
import NoResult from './NoResult';
import { openingFacets } from './openingFacets';
import QueryFields from './QueryFields';
import ReleaseNote from './ReleaseNote';
import Results from './Results';
import ServerList from './ServerList';
import styles from './styles.module.css';
import { useCatalogSearch } from './useCatalogSearch';
import { useRowLinks } from './useRowLinks';

type CatalogSearchProps = Pick<CatalogProps, 'count' | 'addedLater'>;

/** Facets before anything was counted. */
const NO_COUNTS = Object.fromEntries(FACET_IDS.map((id) => [id, []])) as unknown as FacetCounts;

/** The part of the catalog that a keystroke changes; the frame around it stays as it is. */
export default function CatalogSearch({ count, addedLater }: CatalogSearchProps): ReactNode {
  // The server sends the whole list; somebody who comes from another page hasn't got it, and gets results instead.
  const [isListed, setListed] = useState(true);
  const onMissing = useCallback(() => setListed(false), []);
  const search = useCatalogSearch(isListed);
  const { query, outcome, setFacet, clear } = search;
  // Fields and chips follow a keystroke or a click at once; the list and the counts a frame later.
  const active = useDeferredValue(search.active);
  const result = useDeferredValue(outcome.result);
  const [facetsOpen, setFacetsOpen] = useState(false);
  const panelId = useId();
  const [facets] = useState(openingFacets);
  const counts = useFollowing(result?.facets ?? facets ?? NO_COUNTS);
  const results = useRef<HTMLDivElement>(null);
  useRowLinks(results);
  const isAway = active && result !== undefined;
  const nothing = active && result?.total === 0 && result.later.length === 0;
  const searching = (active || !isListed) && result === undefined && !outcome.failed;
  return (
    <>
      <QueryFields
        box={search.box}
        text={search.openingText}
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
          {/* A form, for its `autocomplete`: Firefox would tick boxes again when the page is reloaded. */}
          <form
            id={panelId}
            className={styles.facetPanel}
            data-open={facetsOpen}
            autoComplete="off"
            onSubmit={(event) => event.preventDefault()}
          >
            <FacetPanel counts={counts} selection={query.selection} onChoose={setFacet} />
          </form>
        </div>
        <div ref={results} className={styles.results} id="results" tabIndex={-1} aria-busy={outcome.pending}>
          <p className={styles.count} role="status">
            {searching
              ? translate({ id: 'catalog.searching', message: 'Cerco…' })
              : translate(
                  { id: 'catalog.count', message: '{shown} provider su {total}' },
                  { shown: String(result?.total ?? count), total: String(count) },
                )}
          </p>
          {query.release !== undefined && <ReleaseNote release={query.release} />}
          <ActiveFilters
            query={query}
            onRemove={(id, value) => setFacet(id, value, false)}
            onClearText={search.clearText}
            onClear={clear}
          />
          {outcome.failed && (
            <p className={styles.note} role="alert">
              <Translate id="catalog.failed">
                La ricerca non è partita: controlla la connessione e ricarica la pagina.
              </Translate>
            </p>
          )}
          {result !== undefined && <Results result={result} release={query.release} onMore={search.more} />}
          {nothing && (
            <NoResult query={query.q} hasFilters={hasSelection(query.selection)} onClear={search.clearFacets} />
          )}
          <div className={styles.whole} data-away={isAway}>
            <ServerList isAway={isAway} onMissing={onMissing} />
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
      <CompareForm />
      <CompareBar />
    </>
  );
}
