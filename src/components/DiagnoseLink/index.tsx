import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';

interface DiagnoseLinkProps {
  readonly className?: string | undefined;
  readonly onFollow?: () => void;
}

/** The way to the page that reads what a technician has in hand. */
export default function DiagnoseLink({ className, onFollow }: DiagnoseLinkProps): ReactNode {
  return (
    <p className={className}>
      <Link to="/diagnose" onClick={onFollow}>
        <Translate id="diagnose.link">
          Hai una traccia, le righe di un trunk o la lettera del provider? Incollale
        </Translate>
      </Link>
    </p>
  );
}
