import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { compareReleases } from '../../catalog/model/compareReleases';
import { useRelease } from '../../hooks/useRelease';
import styles from './styles.module.css';

/** That the reader's release is newer than the catalog's, `release`, and what that means; nothing when it isn't. */
export default function NewerRelease({ release }: { readonly release: string }): ReactNode {
  const [mine] = useRelease();
  return (
    <div data-start="stored">
      {mine !== undefined && compareReleases(mine, release) > 0 && (
        <p className={styles.note}>
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
            {
              'Il catalogo descrive la {release}: nella {mine} provider e impostazioni possono essere diversi. Vedi {known}.'
            }
          </Translate>
        </p>
      )}
    </div>
  );
}
