import { useId, useMemo, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { hasSelection } from '../../catalog/search/facets/facets';
import { useKeptRelease } from '../../hooks/useRelease';
import type { CatalogProps } from '../../plugin/props/props';
import ActiveFilters from './ActiveFilters';
import CompareBar from './CompareBar';
import Downloads from './Downloads';
import FacetPanel from './FacetPanel';
import NoResult from './NoResult';
import QueryFields from './QueryFields';
import RetryButton from '../RetryButton';
import NewerRelease from '../NewerRelease';
import Results, { isInRelease, type Row } from './Results';
import styles from './styles.module.css';
import { useCatalogSearch } from './useCatalogSearch';

type CatalogSearchProps = Pick<CatalogProps, 'providers' | 'facets' | 'release'>;

/** The part of the catalog that a keystroke changes; the frame around it stays as it is. */
export default function CatalogSearch({ providers, facets, release: catalogs }: CatalogSearchProps): ReactNode {
  const { query, asked, active, outcome, type, change, setFacet, prepare } = useCatalogSearch(providers.length);
  const { result } = outcome;
  const [kept, keep] = useKeptRelease();
  const release = asked.release ?? kept;
  const rows = useMemo(
    (): readonly Row[] =>
      result?.hits.map((hit) => ({ provider: hit.record, hit })) ?? providers.map((provider) => ({ provider })),
    [result, providers],
  );
  const shown =
    release === undefined ? rows.length : rows.filter(({ provider }) => isInRelease(provider, release)).length;
  const [facetsOpen, setFacetsOpen] = useState(false);
  const panelId = useId();
  const searching = active && result === undefined && !outcome.failed;
  return (
    <>
      <QueryFields
        q={query.q}
        onType={type}
        onFocus={prepare}
        sort={query.sort}
        onSort={(sort) => change({ sort }, 'push')}
        release={query.release ?? kept}
        onRelease={(mine) => {
          keep(mine);
          change({ release: mine }, 'replace');
        }}
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
            <FacetPanel counts={result?.facets ?? facets} selection={query.selection} onChoose={setFacet} />
          </form>
        </div>
        <div
          className={styles.results}
          id="results"
          tabIndex={-1}
          role="region"
          aria-label={translate({ id: 'search.results', message: 'Risultati' })}
          aria-busy={outcome.pending}
        >
          <p className={styles.count} role="status">
            {searching && translate({ id: 'catalog.searching', message: 'Cerco…' })}
            {!searching &&
              !outcome.failed &&
              translate(
                { id: 'catalog.count', message: '{shown} provider su {total}' },
                { shown: String(shown), total: String(providers.length) },
              )}
            {!searching &&
              release !== undefined &&
              ` ${translate({ id: 'catalog.count.release', message: 'nella {release}' }, { release })}`}
          </p>
          <NewerRelease release={catalogs.release} />
          <ActiveFilters
            query={query}
            onRemove={(id, value) => setFacet(id, value, false)}
            onClearText={() => change({ q: '' }, 'replace')}
            onClear={() => change({ q: '', selection: {} }, 'push')}
          />
          {outcome.failed && (
            <div className={styles.note} role="alert">
              <p>
                <Translate id="catalog.failed">
                  La ricerca non ha funzionato: l’elenco qui sotto è quello intero, senza la ricerca e senza i filtri.
                </Translate>
              </p>
              <RetryButton onRetry={outcome.retry} />
            </div>
          )}
          {result !== undefined && (result.total === 0 || result.unmatched === true) && (
            <NoResult
              query={asked.q}
              result={result}
              hasFilters={hasSelection(asked.selection)}
              onClear={() => change({ selection: {} }, 'push')}
            />
          )}
          <Results rows={rows} result={result} release={release} />
        </div>
      </div>
      <Downloads />
      <CompareBar />
    </>
  );
}
