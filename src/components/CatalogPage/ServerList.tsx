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
 * Rows in one list, and lists in one stack. The browser looks after each element that it may leave out of sight
 * (`content-visibility`) at every frame, which with thousands of rows cost it most of the frame; not after those within
 * one that it leaves out.
 */
const [ROWS_A_LIST, LISTS_A_STACK] = [50, 4];

/** A list in pieces of so many. */
function inPieces<T>(all: readonly T[], size: number): T[][] {
  const starts = [...all.keys()].filter((at) => at % size === 0);
  return starts.map((start) => all.slice(start, start + size));
}

/** Every provider, what the facets count, and structured data: drawn by the server, once. */
function WholeList(): ReactNode {
  const pages = useBaseUrl('/providers/');
  return (
    <div>
      <div>
        {inPieces(inPieces(list.providers, ROWS_A_LIST), LISTS_A_STACK).map((stack, at) => (
          <div key={at} className={styles.stack}>
            {stack.map((rows) => (
              <ul key={rows[0]?.key} className={styles.list}>
                {rows.map((provider) => (
                  <ProviderRow key={provider.key} provider={provider} pages={pages} />
                ))}
              </ul>
            ))}
          </div>
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
function AdoptedList({ isAway, onMissing }: ServerListProps): ReactNode {
  const container = useServerList(isAway, onMissing);
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
  /** Whether results stand in its place. */
  readonly isAway: boolean;
  /** Called when the page came without its list: somebody came to it from another page. */
  readonly onMissing: () => void;
}

/**
 * The whole list, which is in the page's HTML and nowhere else: the browser takes over the elements, not their data, so
 * that neither scripts nor hydration grow with the providers.
 */
function ServerList({ isAway, onMissing }: ServerListProps): ReactNode {
  return ExecutionEnvironment.canUseDOM ? <AdoptedList isAway={isAway} onMissing={onMissing} /> : <WholeList />;
}

export default memo(ServerList);
