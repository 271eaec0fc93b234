import { memo, useState, type ReactNode } from 'react';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ProviderSummary } from '../../plugin/props';
import ProviderRow from './ProviderRow';
import styles from './styles.module.css';
import { ROWS_AT_ONCE } from './useCatalogSearch';

/** Up to this many rows the browser takes over the whole list: more would hold up loading and typing. */
const MOST_ROWS = 200;

interface WholeListProps {
  readonly providers: readonly ProviderSummary[];
}

/** Rows that only the server draws: the browser keeps them until it has taken over the page. */
function ServerRows({ providers }: WholeListProps): ReactNode {
  if (ExecutionEnvironment.canUseDOM) {
    // React leaves markup alone that isn't its own; a reference of React's to the list mustn't keep the rows alive.
    return (
      <ul
        className={styles.list}
        ref={(list) => () => list?.replaceChildren()}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: '' }}
      />
    );
  }
  return (
    <ul className={styles.list}>
      {providers.map((provider) => (
        <ProviderRow key={provider.key} provider={provider} />
      ))}
    </ul>
  );
}

/** Every provider: what the server sends, and what stands while nothing is asked. Never drawn twice. */
function WholeList({ providers }: WholeListProps): ReactNode {
  const isBrowser = useIsBrowser();
  const [rows, setRows] = useState(ROWS_AT_ONCE);
  const isLong = providers.length > MOST_ROWS;
  return (
    <>
      <ul className={styles.list}>
        {(isLong ? providers.slice(0, rows) : providers).map((provider) => (
          <ProviderRow key={provider.key} provider={provider} />
        ))}
      </ul>
      {isLong && !isBrowser && <ServerRows providers={providers.slice(ROWS_AT_ONCE)} />}
      {isLong && isBrowser && rows < providers.length && (
        <p>
          <button type="button" className="button button--secondary" onClick={() => setRows(rows + ROWS_AT_ONCE)}>
            <Translate id="catalog.more">Mostrane altri</Translate>
          </button>
        </p>
      )}
    </>
  );
}

export default memo(WholeList);
