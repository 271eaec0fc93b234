import type { ReactNode } from 'react';
import { useLocale } from '../../hooks/useLocale';

/** An ISO date in the page's language: `24 giugno 2026`, `24 June 2026`. The same in every time zone. */
export default function FormattedDate({ date }: { readonly date: string }): ReactNode {
  const locale = useLocale();
  const format = new Intl.DateTimeFormat(locale === 'it' ? 'it-IT' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return <time dateTime={date}>{format.format(new Date(`${date}T00:00:00Z`))}</time>;
}
