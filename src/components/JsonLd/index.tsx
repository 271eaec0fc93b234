import { useState, type ReactNode } from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';

/**
 * Structured data of a page: text that was made safe for a script element when the page was built. It stands in
 * the page that is served, which is what search engines read; a page that is moved to within the browser has
 * none, since a script element that is filled there is what Trusted Types are there to stop.
 */
export default function JsonLd({ json }: { readonly json: string }): ReactNode {
  const isBrowser = useIsBrowser();
  const [isServed] = useState(!isBrowser);
  return isServed ? <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} /> : null;
}
