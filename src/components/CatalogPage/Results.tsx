import { memo, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { compareReleases } from '../../catalog/model/compareReleases';
import {
  SORT_COLUMNS,
  type ProviderHit,
  type SearchResult,
  type Sort,
  type SortColumn,
} from '../../catalog/search/types';
import type { CatalogProps, ProviderSummary } from '../../plugin/props/props';
import FormattedDate from '../FormattedDate';
import { COMPARE_FORM } from './CompareBox';
import LaterEntries from './LaterEntries';
import ProviderRow from './ProviderRow';
import SortHead from './SortHead';
import styles from './styles.module.css';
import table from './table.module.css';

/** A row of the table, with what a search matched in it. */
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
  /** The most rows of the table; else all. */
  readonly limit: number | undefined;
  /** Absent while nothing is asked, or nothing has been answered yet. */
  readonly result: SearchResult | undefined;
  /** The reader's release: what its wizard doesn't have comes after the table. */
  readonly release: string | undefined;
  /** The release that the catalog describes. */
  readonly described: CatalogProps['release'];
  readonly sort: Sort;
  /** Takes a press on a column's head. */
  readonly onHead: (column: SortColumn) => void;
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

/** The head of the boxes: two columns side by side, and the word for it. */
function CompareHead(): ReactNode {
  const label = translate({ id: 'compare.tick.short', message: 'Confronta' });
  return (
    <svg className={table.icon} viewBox="0 0 16 16" width="16" height="16" role="img" aria-label={label}>
      <title>{label}</title>
      <path fill="none" stroke="currentColor" strokeWidth="1.6" d="M1.5 2.5h5v11h-5zM9.5 2.5h5v11h-5z" />
    </svg>
  );
}

/** What the table holds. */
function Caption({ described: { release, date } }: Pick<ResultsProps, 'described'>): ReactNode {
  return (
    <caption>
      <Translate
        id="catalog.lead"
        values={{ release: <span className="mono">{release}</span>, date: <FormattedDate date={date} /> }}
      >
        {
          'I provider del wizard di NethVoice {release} ({date}), con il livello di supporto e le impostazioni del trunk, e quelli che nel wizard non ci sono: non certificati o annunciati.'
        }
      </Translate>
    </caption>
  );
}

/** The table: what a search found, best first unless a column orders it, or every provider. */
function Results({ rows, limit, result, release, described, sort, onHead }: ResultsProps): ReactNode {
  const isIn = ({ provider }: Row): boolean => release === undefined || isInRelease(provider, release);
  const listed = rows.filter(isIn).slice(0, limit);
  return (
    <>
      {result !== undefined && <Notes result={result} />}
      {listed.length > 0 && (
        <>
          {/* For its `autocomplete`: Firefox would tick boxes again when the page is reloaded. */}
          <form id={COMPARE_FORM} autoComplete="off" onSubmit={(event) => event.preventDefault()} />
          <table className={table.table} role="table">
            <Caption described={described} />
            {/* As in its rows: said for Safari. */}
            {/* eslint-disable-next-line jsx-a11y/no-redundant-roles */}
            <thead role="rowgroup">
              <tr role="row">
                {SORT_COLUMNS.map((column) => (
                  <SortHead key={column} column={column} sort={sort} onPress={onHead} />
                ))}
                <th scope="col" role="columnheader">
                  <CompareHead />
                </th>
              </tr>
            </thead>
            {/* eslint-disable-next-line jsx-a11y/no-redundant-roles */}
            <tbody role="rowgroup">
              {listed.map(({ provider, hit }) => (
                <ProviderRow key={provider.key} provider={provider} hit={hit} />
              ))}
            </tbody>
          </table>
        </>
      )}
      {release !== undefined && (
        <LaterEntries release={release} providers={rows.filter((row) => !isIn(row)).map(({ provider }) => provider)} />
      )}
    </>
  );
}

export default memo(Results);
