import { useId, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { SORTS, type Sort } from '../../catalog/search/types';
import { pasteQuery } from '../../hooks/pasteQuery';
import ReleaseField from '../ReleaseField';
import styles from './styles.module.css';

/** The words for the orders. */
function sortLabel(sort: Sort): string {
  switch (sort) {
    case 'relevance':
      return translate({ id: 'sort.relevance', message: 'Pertinenza' });
    case 'name':
      return translate({ id: 'sort.name', message: 'Nome' });
    case 'newest':
      return translate({ id: 'sort.newest', message: 'Più recenti' });
  }
}

interface ReleaseFieldProps {
  readonly release: string | undefined;
  readonly onRelease: (release: string | undefined) => void;
}

interface QueryFieldsProps extends ReleaseFieldProps {
  readonly q: string;
  readonly onType: (q: string) => void;
  /** The box took the focus: a search is likely. */
  readonly onFocus: () => void;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

/** The search box, the order, and the reader's release, named as the address's parameters are. */
export default function QueryFields({
  q,
  onType,
  onFocus,
  sort,
  onSort,
  ...releaseProps
}: QueryFieldsProps): ReactNode {
  const id = useId();
  return (
    <div className={styles.fields} role="search">
      <div className={styles.searchField}>
        <label htmlFor={`${id}q`}>
          <Translate id="catalog.search.label">Cerca per nome, host, indirizzo IP o caratteristica</Translate>
        </label>
        <input
          id={`${id}q`}
          type="search"
          name="q"
          value={q}
          onChange={(event) => onType(event.target.value)}
          onFocus={onFocus}
          onPaste={pasteQuery}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
        />
      </div>
      <div>
        <label htmlFor={`${id}sort`}>
          <Translate id="catalog.sort.label">Ordina per</Translate>
        </label>
        <select
          id={`${id}sort`}
          name="sort"
          autoComplete="off"
          value={sort}
          onChange={(event) => onSort(event.target.value as Sort)}
        >
          {SORTS.map((value) => (
            <option key={value} value={value}>
              {sortLabel(value)}
            </option>
          ))}
        </select>
      </div>
      <ReleaseField {...releaseProps} />
    </div>
  );
}
