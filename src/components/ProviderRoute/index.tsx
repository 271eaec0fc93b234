import { useEffect, useState, type ReactNode } from 'react';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import { useLocation } from '@docusaurus/router';
import NotFound from '@theme/NotFound';
import { pagePath, readPageData, servedPath } from '../../pageData/readPageData';
import type { ProviderProps } from '../../plugin/props/providerProps';
import { SLOTS } from '../../plugin/stamp/slots';
import JsonLd from '../JsonLd';
import PageFrame from '../PageFrame';
import ProviderPage from '../ProviderPage';

/** The frame of all provider pages, which the build cuts at its slots and fills for each provider. */
function Pattern(): ReactNode {
  return (
    <PageFrame title={SLOTS.title} description={SLOTS.description}>
      <JsonLd json={JSON.stringify(SLOTS.jsonLd)} />
      {SLOTS.content}
    </PageFrame>
  );
}

/** An address without data: nothing is there, or the document has to be loaded to know. */
function WithoutData({ pathname }: { readonly pathname: string }): ReactNode {
  const isServed = pagePath(pathname) === servedPath;
  useEffect(() => {
    if (!isServed) window.location.reload();
  }, [isServed]);
  return isServed ? <NotFound /> : null;
}

/** The page of one provider, from the data in its own HTML. */
function Stamped({ pathname }: { readonly pathname: string }): ReactNode {
  // Kept with the page: the data of pages that were seen long ago are forgotten.
  const [data] = useState(() => readPageData<ProviderProps>(pathname));
  return data === undefined ? <WithoutData pathname={pathname} /> : <ProviderPage {...data} />;
}

/** The one route of all provider pages: on the server their frame, in the browser the page of the address. */
export default function ProviderRoute(): ReactNode {
  const { pathname } = useLocation();
  return ExecutionEnvironment.canUseDOM ? <Stamped key={pathname} pathname={pathname} /> : <Pattern />;
}
