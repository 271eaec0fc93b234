import { memo, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { ProviderHit, SearchResult } from '../../catalog/search/types';
import type { ProviderSummary } from '../../plugin/props/props';
import ProviderRow from './ProviderRow';
import styles from './styles.module.css';

interface ResultsProps {
  readonly providers: readonly ProviderSummary[];
  /** Absent while nothing is asked, or nothing has been answered yet. */
  readonly result: SearchResult | undefined;
  readonly release: string | undefined;
}

/** How the answer came about, where that isn't what was typed. */
function Notes({ result }: { readonly result: SearchResult }): ReactNode {
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
    </>
  );
}

/** A row of the list, with what a search matched in it. */
interface Row {
  readonly provider: ProviderSummary;
  readonly hit?: ProviderHit;
}

/** The list: what a search found, best first, or every provider. */
function Results({ providers, result, release }: ResultsProps): ReactNode {
  const rows: readonly Row[] =
    result?.hits.map((hit) => ({ provider: hit.record, hit })) ?? providers.map((provider) => ({ provider }));
  return (
    <>
      {result !== undefined && <Notes result={result} />}
      {rows.length > 0 && (
        // A form, for its `autocomplete`: Firefox would tick boxes again when the page is reloaded.
        <form autoComplete="off" onSubmit={(event) => event.preventDefault()}>
          <ul className={styles.list}>
            {rows.map(({ provider, hit }) => (
              <ProviderRow key={provider.key} provider={provider} hit={hit} release={release} />
            ))}
          </ul>
        </form>
      )}
    </>
  );
}

export default memo(Results);
