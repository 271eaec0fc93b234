import type { ReactNode } from 'react';
import type { Locale } from '../../catalog/model/types';
import { useLocale } from '../../hooks/useLocale';

/** Made once: a formatter takes longer to make than a thousand dates to format. */
const FORMATS: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  it: new Intl.DateTimeFormat('it-IT', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** An ISO date in the page's language: `24 giugno 2026`, `24 June 2026`. The same in every time zone. */
export default function FormattedDate({ date }: { readonly date: string }): ReactNode {
  const format = FORMATS[useLocale()];
  return <time dateTime={date}>{format.format(new Date(`${date}T00:00:00Z`))}</time>;
}
