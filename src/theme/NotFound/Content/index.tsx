import type { ReactNode } from 'react';
import type { Bilingual, Locale } from '../../../catalog/model/types';
import { useSiteRoot } from '../../../hooks/useSiteRoot';

/** A static host has one such page for both languages: each says its own. */
const TEXTS: Readonly<Record<'title' | 'text' | 'search', Bilingual>> = {
  title: { it: 'Pagina non trovata', en: 'Page not found' },
  text: {
    it: 'A questo indirizzo non c’è niente. Il collegamento può essere vecchio, oppure il nome è cambiato.',
    en: 'There is nothing at this address. The link may be old, or the name may have changed.',
  },
  search: { it: 'Cerca tra i provider', en: 'Search among the providers' },
};

/** What it says in one language, and the way on. */
function Words({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }): ReactNode {
  const root = useSiteRoot();
  return (
    <section lang={locale}>
      {children}
      <p>{TEXTS.text[locale]}</p>
      <p>
        <a className="button button--primary" href={`${root}${locale === 'it' ? '' : 'en/'}providers/`}>
          {TEXTS.search[locale]}
        </a>
      </p>
    </section>
  );
}

/** What stands at an address that leads nowhere: the ways on, in both languages. */
export default function NotFoundContent(): ReactNode {
  return (
    <main className="page">
      <Words locale="it">
        <h1>{TEXTS.title.it}</h1>
      </Words>
      <Words locale="en">
        <h2>{TEXTS.title.en}</h2>
      </Words>
    </main>
  );
}
