import type { ReactNode } from 'react';
import Head from '@docusaurus/Head';

/** Structured data of a page: text that was made safe for a script element when the page was built. */
export default function JsonLd({ json }: { readonly json: string }): ReactNode {
  return (
    <Head>
      <script type="application/ld+json">{json}</script>
    </Head>
  );
}
