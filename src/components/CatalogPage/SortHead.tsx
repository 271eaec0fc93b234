import type { ReactNode } from 'react';
import type { Sort, SortColumn } from '../../catalog/search/types';
import { columnLabel, directionOf, nextSort } from './columns';

interface SortHeadProps {
  readonly column: SortColumn;
  /** The order that the table stands in. */
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

/** A column's head, which orders the table by it. */
export default function SortHead({ column, sort, onSort }: SortHeadProps): ReactNode {
  return (
    <th scope="col" data-column={column} aria-sort={directionOf(sort, column)}>
      <button type="button" onClick={() => onSort(nextSort(sort, column))}>
        {columnLabel(column)}
      </button>
    </th>
  );
}
