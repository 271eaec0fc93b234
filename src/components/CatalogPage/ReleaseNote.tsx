import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { useSearchBackend } from '../../hooks/useSearchBackend';
import { useSearchResult } from '../../hooks/useSearchResult';
import styles from './styles.module.css';

const STATE = { selection: {}, sort: 'name' } as const;
const GROUPS = ['missing'] as const;

/** The most names that are listed. */
const MOST_NAMES = 50;

/** Which providers the reader's release doesn't have yet. */
export default function ReleaseNote({ release }: { readonly release: string }): ReactNode {
  const backend = useSearchBackend();
  const { result } = useSearchResult(backend, '', STATE, { groups: GROUPS, limit: MOST_NAMES, release }, true);
  const missing = result?.missing;
  if (missing?.release !== release || missing.count === 0) return null;
  const others = missing.count - missing.names.length;
  return (
    <p className={styles.note}>
      {translate(
        { id: 'catalog.release.missing', message: 'Non nella {release}: {count}' },
        { release, count: String(missing.count) },
      )}
      {' · '}
      {missing.names.join(', ')}
      {others > 0 &&
        ` ${translate({ id: 'catalog.release.others', message: 'e altri {count}' }, { count: String(others) })}`}
    </p>
  );
}
