import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { compareReleases } from '../../catalog/model/compareReleases';
import type { ProviderSummary } from '../../plugin/props/props';
import styles from './styles.module.css';

/** The most names that are listed. */
const MOST_NAMES = 50;

interface ReleaseNoteProps {
  readonly release: string;
  readonly providers: readonly ProviderSummary[];
}

/** Which providers the reader's release doesn't have yet. */
export default function ReleaseNote({ release, providers }: ReleaseNoteProps): ReactNode {
  const missing = providers.filter(({ since }) => since !== undefined && compareReleases(since, release) > 0);
  if (missing.length === 0) return null;
  const others = missing.length - MOST_NAMES;
  return (
    <p className={styles.note}>
      {translate(
        { id: 'catalog.release.missing', message: 'Non nella {release}: {count}' },
        { release, count: String(missing.length) },
      )}
      {' · '}
      {missing
        .slice(0, MOST_NAMES)
        .map(({ name }) => name)
        .join(', ')}
      {others > 0 &&
        ` ${translate({ id: 'catalog.release.others', message: 'e altri ({count})' }, { count: String(others) })}`}
    </p>
  );
}
