import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ProviderSummary } from '../../plugin/props/props';
import styles from './styles.module.css';

interface LaterEntriesProps {
  /** The reader's release. */
  readonly release: string;
  /** What was found, and that release's wizard doesn't have. */
  readonly providers: readonly ProviderSummary[];
}

/** What the reader's release doesn't have, each with the release that brings it. */
export default function LaterEntries({ release, providers }: LaterEntriesProps): ReactNode {
  if (providers.length === 0) return null;
  return (
    <section className={styles.later} aria-labelledby="later">
      <h2 id="later">
        <Translate id="catalog.later" values={{ release: <span className="mono">{release}</span> }}>
          {'Non nel wizard della {release}'}
        </Translate>
      </h2>
      <ul>
        {providers.map(({ key, name, since }) => (
          <li key={key}>
            <Link to={`/providers/${key}`}>{name}</Link>{' '}
            {since === undefined ? (
              <Translate id="fact.since.none">non è nel wizard</Translate>
            ) : (
              <Translate id="catalog.later.since" values={{ since: <span className="mono">{since}</span> }}>
                {'dalla {since}'}
              </Translate>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
