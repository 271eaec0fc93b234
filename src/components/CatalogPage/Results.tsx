import { memo, startTransition, useEffect, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { useHistory } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ProviderHit, SearchResult } from '../../catalog/search/types';
import LaterList from './LaterList';
import ProviderRow from './ProviderRow';
import styles from './styles.module.css';
import { ROWS_AT_ONCE } from './useCatalogSearch';

interface ResultsProps {
  readonly result: SearchResult;
  readonly release: string | undefined;
  readonly onMore: () => void;
}

/** How the answer came about, where that isn't what was typed. */
function Notes({ result }: Pick<ResultsProps, 'result'>): ReactNode {
  return (
    <>
      {result.fallback === true && (
        <p className={styles.note}>
          <Translate id="catalog.fallback">
            Il servizio di ricerca non risponde: questi risultati vengono dalla ricerca incorporata nel sito.
          </Translate>
        </p>
      )}
      {result.corrected !== undefined && result.total > 0 && (
        <p className={styles.note}>
          {translate({ id: 'catalog.corrected', message: 'Risultati per «{query}»' }, { query: result.corrected })}
        </p>
      )}
      {result.partial === true && result.total > 0 && (
        <p className={styles.note}>
          <Translate id="catalog.partial">Nessun provider ha tutte le parole: questi ne hanno alcune.</Translate>
        </p>
      )}
      {result.later.length > 0 && (
        <div className={styles.note}>
          <p>
            <Translate id="catalog.laterFound">
              In release più recenti di quella descritta qui; le impostazioni non sono ancora nel catalogo:
            </Translate>
          </p>
          <LaterList
            providers={result.later.map(({ record, highlights }) => ({ ...record, ranges: highlights.name }))}
          />
        </div>
      )}
    </>
  );
}

/** CSS pixels that the lowest row takes, and that the list is below the top of the page at least. */
const [LOWEST_ROW, LIST_TOP] = [64, 250];

/** More rows than are to be seen. */
function rowsOnScreen(): number {
  return Math.ceil((window.innerHeight - Math.max(0, LIST_TOP - window.scrollY)) / LOWEST_ROW);
}

/** Rows that are added at a time below those of the screen, and milliseconds before each time. */
const [MORE_ROWS, REST] = [12, 300];

/**
 * The rows to draw. A key that is pressed while sixty rows are drawn waits for all of them: what fits on the screen
 * comes at once, the others bit by bit while nothing new is asked. Somebody who comes to results by their address, or
 * asks for more of them, gets all.
 */
function useDrawnHits(result: SearchResult): readonly ProviderHit[] {
  const history = useHistory();
  const [drawn, setDrawn] = useState(() => ({ result, count: history.action === 'POP' ? Infinity : 0 }));
  const least = result.hits.length > ROWS_AT_ONCE ? Infinity : rowsOnScreen();
  const count = Math.max(least, drawn.result === result ? drawn.count : 0);
  useEffect(() => {
    if (count >= result.hits.length) return undefined;
    const timer = setTimeout(() => startTransition(() => setDrawn({ result, count: count + MORE_ROWS })), REST);
    return () => clearTimeout(timer);
  }, [result, count]);
  return result.hits.slice(0, count);
}

/** What a search found, best first. */
function Results({ result, release, onMore }: ResultsProps): ReactNode {
  const pages = useBaseUrl('/providers/');
  const hits = useDrawnHits(result);
  return (
    <>
      <Notes result={result} />
      {hits.length > 0 && (
        <ul className={styles.list}>
          {hits.map((hit) => (
            <ProviderRow key={hit.record.key} provider={hit.record} pages={pages} hit={hit} release={release} />
          ))}
        </ul>
      )}
      {result.total > result.hits.length && hits.length === result.hits.length && (
        <p>
          <button type="button" className="button button--secondary" onClick={onMore}>
            <Translate id="catalog.more">Mostrane altri</Translate>
          </button>
        </p>
      )}
    </>
  );
}

export default memo(Results);
