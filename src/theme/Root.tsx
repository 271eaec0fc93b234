import type { ReactNode } from 'react';
import Head from '@docusaurus/Head';
import Part from '../components/Part';
import textFace from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

/**
 * Around every page, even one of which nothing else can keep an error in its place. The face of its text is fetched together with the style sheet: named only there, it would come
 * after it, and an optional face that comes late isn't shown.
 */
export default function Root({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <>
      <Head>
        <link rel="preload" as="font" type="font/woff2" href={textFace} crossOrigin="anonymous" />
      </Head>
      <Part of="#__docusaurus > *">{children}</Part>
    </>
  );
}
