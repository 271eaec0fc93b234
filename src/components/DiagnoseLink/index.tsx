import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';

/** The way to the page that reads what a technician has in hand. */
export default function DiagnoseLink(): ReactNode {
  return (
    <p>
      <Link to="/diagnose">
        <Translate id="diagnose.link">
          Hai una traccia, le righe di un trunk o la lettera del provider? Incollale
        </Translate>
      </Link>
    </p>
  );
}
