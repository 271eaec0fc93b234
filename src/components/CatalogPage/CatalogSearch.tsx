import { useCallback, useMemo, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { FACET_IDS, hasSelection } from '../../catalog/search/facets/facets';
import { useKeptRelease } from '../../hooks/useRelease';
import type { CatalogProps } from '../../plugin/props/props';
import NewerRelease from '../NewerRelease';
import ReleaseField from '../ReleaseField';
import RetryButton from '../RetryButton';
import ActiveFilters from './ActiveFilters';
import CompareBar from './CompareBar';
import Downloads from './Downloads';
import FacetPanel from './FacetPanel';
import FilterSheet from './FilterSheet';
import NoResult from './NoResult';
import Results, { isInRelease, type Row } from './Results';
import SearchField from './SearchField';
import SortField from './SortField';
import styles from './styles.module.css';
import { useCatalogSearch } from './useCatalogSearch';

type CatalogSearchProps = Pick<CatalogProps, 'title' | 'providers' | 'facets' | 'release'>;

/** What is asked of every trunk comes first; then, as much looked for, the release. */
const FIRST_FACETS = FACET_IDS.slice(0, FACET_IDS.indexOf('left') + 1);
const OTHER_FACETS = FACET_IDS.slice(FIRST_FACETS.length);

/** The rows that follow each keystroke; those below wait until somebody pauses, or they would hold up the next one. */
const FIRST_ROWS = 25;

/** The part of the catalog that a keystroke changes; the frame around it stays as it is. */
export default function CatalogSearch({ title, providers, facets, release: described }: CatalogSearchProps): ReactNode {
  const [isSheetOpen, setSheetOpen] = useState(false);
  // The sheet has an entry of its own in the history, and all that is chosen in it is one step.
  const mode = isSheetOpen ? 'replace' : 'push';
  const search = useCatalogSearch(providers.length, mode);
  const { query, isTyping, asked, sort, active, outcome, type, change, pressHead, setFacet, prepare } = search;
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
  const closeSheet = useCallback(() => setSheetOpen(false), []);
  const searching = active && result === undefined && !outcome.failed;
  const panel = {
    counts: result?.facets ?? facets,
    whole: facets,
    selection: query.selection,
    onChoose: setFacet,
  };
  const filters = (
    // A form, for its `autocomplete`: Firefox would tick boxes again when the page is reloaded.
    <form className={styles.facets} autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      <FacetPanel ids={FIRST_FACETS} {...panel} />
      <ReleaseField
        release={query.release ?? kept}
        onRelease={(mine) => {
          keep(mine);
          change({ release: mine }, 'replace');
        }}
      />
      <FacetPanel ids={OTHER_FACETS} {...panel} />
    </form>
  );
  return (
    <div className={styles.catalog}>
      <div className={styles.top}>
        <h1>{title}</h1>
        <SearchField q={query.q} onType={type} onFocus={prepare} />
      </div>
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
        {isSheetOpen ? (
          <FilterSheet count={shown} onClose={closeSheet}>
            <SortField sort={query.sort} onSort={(order) => change({ sort: order }, mode)} />
            {filters}
          </FilterSheet>
        ) : (
          <div className={styles.side}>{filters}</div>
        )}
        <div
          className={styles.results}
          id="results"
          tabIndex={-1}
          role="region"
          aria-label={translate({ id: 'search.results', message: 'Risultati' })}
          aria-busy={outcome.pending || isTyping}
        >
          <div className={styles.bar}>
            <button
              type="button"
              className={`button button--secondary button--sm ${styles.toSheet}`}
              aria-haspopup="dialog"
              onClick={() => setSheetOpen(true)}
            >
              <Translate id="catalog.facets">Filtri</Translate>
            </button>
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
            <ActiveFilters
              query={query}
              onRemove={(id, value) => setFacet(id, value, false)}
              onClearText={() => change({ q: '' }, 'replace')}
              onClear={() => change({ q: '', selection: {} }, 'push')}
            />
          </div>
          <NewerRelease release={described.release} />
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
          <Results
            rows={rows}
            limit={isTyping ? FIRST_ROWS : undefined}
            result={result}
            release={release}
            described={described}
            sort={sort}
            onHead={pressHead}
          />
        </div>
      </div>
      <Downloads />
      <CompareBar />
    </div>
  );
}
