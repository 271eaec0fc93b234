import { memo, useState, type ReactNode } from 'react';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import list from '@generated/docusaurus-plugin-provider-catalog/default/catalog-list.json';
import { serializeJsonLd } from '../../catalog/api/jsonLd';
import { OPENING_FACETS_ID } from './openingFacets';
import ProviderRow from './ProviderRow';
import styles from './styles.module.css';
import { useServerList } from './useServerList';

/**
 * Rows in one list. The browser looks after each element that it may leave out of sight (`content-visibility`) at every
 * frame: a hundred lists cost it nothing, thousands of rows cost it most of the frame.
 */
const ROWS_A_LIST = 50;

/** Every provider, what the facets count, and structured data: drawn by the server, once. */
function WholeList(): ReactNode {
  const pages = useBaseUrl('/providers/');
  const starts = [...list.providers.keys()].filter((at) => at % ROWS_A_LIST === 0);
  return (
    <div>
      <div className={styles.served}>
        {starts.map((start) => (
          <ul key={start} className={styles.list}>
            {list.providers.slice(start, start + ROWS_A_LIST).map((provider) => (
              <ProviderRow key={provider.key} provider={provider} pages={pages} />
            ))}
          </ul>
        ))}
      </div>
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: list.jsonLd }} />
      <script
        type="application/json"
        id={OPENING_FACETS_ID}
        dangerouslySetInnerHTML={{ __html: serializeJsonLd(list.facets) }}
      />
    </div>
  );
}

/** The same in the browser: an element of React's whose content isn't. */
function AdoptedList({ onMissing }: ServerListProps): ReactNode {
  const container = useServerList(onMissing);
  const isBrowser = useIsBrowser();
  // React leaves what the server put there alone when it is told of markup that it can't look into. On a page that
  // it draws itself there is nothing to leave alone.
  const [isServed] = useState(!isBrowser);
  return isServed ? (
    <div ref={container} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
  ) : (
    <div ref={container} />
  );
}

interface ServerListProps {
  /** Called when the page came without its list: somebody came to it from another page. */
  readonly onMissing: () => void;
}

/**
 * The whole list, which is in the page's HTML and nowhere else: the browser takes over the elements, not their data, so
 * that neither scripts nor hydration grow with the providers.
 */
function ServerList({ onMissing }: ServerListProps): ReactNode {
  return ExecutionEnvironment.canUseDOM ? <AdoptedList onMissing={onMissing} /> : <WholeList />;
}

export default memo(ServerList);
