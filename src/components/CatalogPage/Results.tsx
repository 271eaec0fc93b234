import { memo, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { compareReleases } from '../../catalog/model/compareReleases';
import type { ProviderHit, SearchResult } from '../../catalog/search/types';
import type { ProviderSummary } from '../../plugin/props/props';
import LaterEntries from './LaterEntries';
import ProviderRow from './ProviderRow';
import styles from './styles.module.css';

/** A row of the list, with what a search matched in it. */
export interface Row {
  readonly provider: ProviderSummary;
  readonly hit?: ProviderHit;
}

/** Whether a release's wizard has a provider; one that no wizard is known to have isn't in any. */
export function isInRelease({ since }: ProviderSummary, release: string): boolean {
  return since !== undefined && compareReleases(since, release) <= 0;
}

interface ResultsProps {
  readonly rows: readonly Row[];
  /** Absent while nothing is asked, or nothing has been answered yet. */
  readonly result: SearchResult | undefined;
  /** The reader's release: what its wizard doesn't have comes after the list. */
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

/** The list: what a search found, best first, or every provider. */
function Results({ rows, result, release }: ResultsProps): ReactNode {
  const isIn = ({ provider }: Row): boolean => release === undefined || isInRelease(provider, release);
  const listed = rows.filter(isIn);
  return (
    <>
      {result !== undefined && <Notes result={result} />}
      {listed.length > 0 && (
        // A form, for its `autocomplete`: Firefox would tick boxes again when the page is reloaded.
        <form autoComplete="off" onSubmit={(event) => event.preventDefault()}>
          <ul className={styles.list}>
            {listed.map(({ provider, hit }) => (
              <ProviderRow key={provider.key} provider={provider} hit={hit} />
            ))}
          </ul>
        </form>
      )}
      {release !== undefined && (
        <LaterEntries release={release} providers={rows.filter((row) => !isIn(row)).map(({ provider }) => provider)} />
      )}
    </>
  );
}

export default memo(Results);
