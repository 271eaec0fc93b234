import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import Picture from '.';

/** Milliseconds of an ISO date. */
const time = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/**
 * Dates as marks on a line of time, between the first days of the years around them; what happened is the list's to say.
 *
 * @param dates ISO dates, the oldest first; at least one
 */
export default function Timeline({ dates }: { readonly dates: readonly string[] }): ReactNode {
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  const years = Array.from({ length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 2 }, (_, index) =>
    String(Number(first.slice(0, 4)) + index),
  );
  const [from, to] = [time(`${years[0]}-01-01`), time(`${years.at(-1)}-01-01`)];
  const at = (date: string): number => Math.round(10 + (280 * (time(date) - from)) / (to - from));
  // Labels of 40 units; of many years some are left out.
  const every = Math.ceil(years.length / 7);
  return (
    <Picture
      height={44}
      label={translate(
        { id: 'picture.history', message: 'Linea del tempo dal {from} al {to}; eventi: {count}' },
        { from: first, to: last, count: String(dates.length) },
      )}
    >
      <path d="M2 12H298" />
      {years.map((year, index) => (
        <g key={year}>
          <path d={`M${at(`${year}-01-01`)} 6v12`} />
          {index % every === 0 && (
            <text x={Math.min(Math.max(at(`${year}-01-01`), 17), 283)} y="38" textAnchor="middle">
              {year}
            </text>
          )}
        </g>
      ))}
      {dates.map((date, index) => (
        <circle key={`${date}-${index}`} cx={at(date)} cy="12" r="6" />
      ))}
    </Picture>
  );
}
