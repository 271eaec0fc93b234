import { LEFT_TO_DO } from '../../installation/leftToDo';
import { compareNames } from '../../model/compareNames';
import type { Sort, SortColumn } from '../types';
import type { ProviderRecord } from './types';

/** Numbers in hosts, addresses and releases count as numbers. */
const { compare } = new Intl.Collator('it', { numeric: true });

/** What each column is ordered by, beside the name. */
const VALUES: Readonly<Record<Exclude<SortColumn, 'name'>, (record: ProviderRecord) => string | undefined>> = {
  server: ({ server, port }) => server && `${server}:${port ?? ''}`,
  registration: ({ registration }) => registration,
  codecs: ({ codecs }) => codecs?.join(' '),
  encryption: ({ encryption }) => encryption,
  since: ({ since }) => since,
  left: ({ left }) => left && String(LEFT_TO_DO.indexOf(left)),
};

/**
 * Compares two providers by a column. What isn't known comes last, whichever the direction; of equals, the names decide.
 *
 * @param sort any order but relevance, which only a search knows
 */
export function compareBy(sort: Exclude<Sort, 'relevance'>): (a: ProviderRecord, b: ProviderRecord) => number {
  const column = sort.replace('-', '') as SortColumn;
  const direction = sort === column ? 1 : -1;
  if (column === 'name') return (a, b) => direction * compareNames(a, b);
  const valueOf = VALUES[column];
  return (a, b) => {
    const [x, y] = [valueOf(a), valueOf(b)];
    const byValue =
      x === undefined || y === undefined
        ? Number(x === undefined) - Number(y === undefined)
        : direction * compare(x, y);
    return byValue || compareNames(a, b);
  };
}
