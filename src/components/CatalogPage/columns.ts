import { translate } from '@docusaurus/Translate';
import type { Sort, SortColumn } from '../../catalog/search/types';

/** A column's head: one word, where there is one. */
export function columnLabel(column: SortColumn): string {
  switch (column) {
    case 'name':
      return translate({ id: 'sort.name', message: 'Nome' });
    case 'server':
      return translate({ id: 'fact.server', message: 'Server' });
    case 'registration':
      return translate({ id: 'column.registration', message: 'Registra' });
    case 'codecs':
      return translate({ id: 'fact.codecs', message: 'Codec' });
    case 'encryption':
      return translate({ id: 'fact.encryption', message: 'Cifratura' });
    case 'since':
      return translate({ id: 'column.since', message: 'Dalla' });
    case 'left':
      return translate({ id: 'column.left', message: 'Da fare' });
  }
}

/** The column that an order goes by, and whether downwards; of relevance nothing. */
export function directionOf(sort: Sort, column: SortColumn): 'ascending' | 'descending' | undefined {
  if (sort === column) return 'ascending';
  return sort === `-${column}` ? 'descending' : undefined;
}

/** The order that a press on a column's head leads to: one way, the other way, and back to the catalog's own. */
export function nextSort(sort: Sort, column: SortColumn): Sort {
  const up: Sort = column;
  const down: Sort = `-${column}`;
  // Of releases the newest is what is looked for.
  const [first, second] = column === 'since' ? [down, up] : [up, down];
  if (sort === first) return second;
  return sort === second ? 'relevance' : first;
}
