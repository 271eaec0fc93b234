import { memo, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { SearchResult } from '../../catalog/search/types';
import LaterList from './LaterList';
import ProviderRow from './ProviderRow';
import styles from './styles.module.css';

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

/** What a search found, best first. */
function Results({ result, release, onMore }: ResultsProps): ReactNode {
  const pages = useBaseUrl('/providers/');
  return (
    <>
      <Notes result={result} />
      {result.hits.length > 0 && (
        <ul className={styles.list}>
          {result.hits.map((hit) => (
            <ProviderRow key={hit.record.key} provider={hit.record} pages={pages} hit={hit} release={release} />
          ))}
        </ul>
      )}
      {result.total > result.hits.length && (
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
