import { useState, useSyncExternalStore, type ReactNode } from 'react';

/** Whether React takes over what the server rendered, instead of making it. */
function useIsHydrating(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => false,
    () => true,
  );
}

/**
 * Structured data of a page: text that was made safe for a script element when the page was built. It stands in
 * the page that is served, which is what search engines read; a page that is moved to within the browser, or made
 * anew there, has none, since a script element that is made there is what Trusted Types are there to stop.
 */
export default function JsonLd({ json }: { readonly json: string }): ReactNode {
  const [isServed] = useState(useIsHydrating());
  return isServed ? <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} /> : null;
}
