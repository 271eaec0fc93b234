import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';

/** What stands at an address that leads nowhere: the ways on. */
export default function NotFoundContent(): ReactNode {
  return (
    <main className="page">
      <h1>
        <Translate id="notFound.title">Pagina non trovata</Translate>
      </h1>
      <p>
        <Translate id="notFound.text">
          A questo indirizzo non c’è niente. Il collegamento può essere vecchio, oppure il nome è cambiato.
        </Translate>
      </p>
      <p>
        <Link className="button button--primary" to="/providers">
          <Translate id="notFound.search">Cerca tra i provider</Translate>
        </Link>
      </p>
    </main>
  );
}
