import { useId, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { SORTS, type Sort, type SortColumn } from '../../catalog/search/types';
import { columnLabel } from './columns';
import styles from './styles.module.css';

/** The words for the orders. */
function sortLabel(sort: Sort): string {
  if (sort === 'relevance') return translate({ id: 'sort.relevance', message: 'Pertinenza' });
  const column = sort.replace('-', '') as SortColumn;
  if (sort === column) return columnLabel(column);
  return translate({ id: 'sort.descending', message: '{column}, al contrario' }, { column: columnLabel(column) });
}

/** The order, where there is no room for the columns' heads. */
export default function SortField({
  sort,
  onSort,
}: {
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}): ReactNode {
  const id = useId();
  return (
    <div className={styles.sort}>
      <label htmlFor={id}>
        <Translate id="catalog.sort.label">Ordina per</Translate>
      </label>
      <select
        id={id}
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
  );
}
