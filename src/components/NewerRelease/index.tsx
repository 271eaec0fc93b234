import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';

interface NewerReleaseProps {
  /** The reader's release. */
  readonly mine: string;
  /** The catalog's. */
  readonly release: string;
  /** How the page that it stands on marks a note. */
  readonly className: string | undefined;
}

/** That the reader's release is newer than the one that the catalog describes, and what that means. */
export default function NewerRelease({ mine, release, className }: NewerReleaseProps): ReactNode {
  return (
    <p className={className}>
      <Translate
        id="release.newer"
        values={{
          release: <span className="mono">{release}</span>,
          mine: <span className="mono">{mine}</span>,
          known: (
            <Link to="/guide/wizard#newer">
              <Translate id="release.newer.known">quello che se ne sa</Translate>
            </Link>
          ),
        }}
      >
        {'Il catalogo descrive la {release}: nella {mine} voci e impostazioni possono essere diverse. Vedi {known}.'}
      </Translate>
    </p>
  );
}
