import type { ReactNode } from 'react';
import type { Sort, SortColumn } from '../../catalog/search/types';
import { columnLabel, directionOf } from './columns';

interface SortHeadProps {
  readonly column: SortColumn;
  /** The order that the table stands in. */
  readonly sort: Sort;
  readonly onPress: (column: SortColumn) => void;
}

/** A column's head, which orders the table by it. */
export default function SortHead({ column, sort, onPress }: SortHeadProps): ReactNode {
  return (
    <th scope="col" role="columnheader" aria-sort={directionOf(sort, column)}>
      <button type="button" onClick={() => onPress(column)}>
        {columnLabel(column)}
      </button>
    </th>
  );
}
