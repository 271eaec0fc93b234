import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { compareReleases } from '../../catalog/search/compareReleases';
import type { CatalogProps } from '../../plugin/props';
import styles from './styles.module.css';

/** Which providers the reader's release doesn't have yet. */
export default function ReleaseNote({
  providers,
  release,
}: Pick<CatalogProps, 'providers'> & { readonly release: string }): ReactNode {
  const missing = providers.filter(({ since }) => since !== undefined && compareReleases(since, release) > 0);
  if (missing.length === 0) return null;
  return (
    <p className={styles.note}>
      {translate(
        { id: 'catalog.release.missing', message: 'Non nella {release}: {count}' },
        { release, count: String(missing.length) },
      )}
      {' · '}
      {missing.map(({ name }) => name).join(', ')}
    </p>
  );
}
