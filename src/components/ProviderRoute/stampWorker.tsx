import { writeFileSync } from 'node:fs';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import { cutPageData } from '../../pageData/pageDataElement';
import type { ProviderProps } from '../../plugin/props/providerProps';
import { fillFrame } from '../../plugin/stamp/frame';
import type { StampedPage, StampTask } from '../../plugin/stamp/stampTask';
import ProviderContent from '../ProviderPage/ProviderContent';

/**
 * The content of a page as React will take it over: the same as within the whole page, because nothing in it depends
 * on what is around it but the router and Docusaurus' context, which has its value without a provider.
 */
function renderContent({ path, data }: StampedPage): string {
  return renderToString(
    <StaticRouter location={path}>
      <ProviderContent {...(cutPageData(data) as ProviderProps)} />
    </StaticRouter>,
  );
}

/** Writes some provider pages. An entry of the server's bundle, which the build runs in worker threads. */
export default function stampPages({ frame, pages }: StampTask): void {
  for (const page of pages) {
    writeFileSync(page.file, fillFrame(frame, { ...page, path: page.shortPath, content: renderContent(page) }));
  }
}
