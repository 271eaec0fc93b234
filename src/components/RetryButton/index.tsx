import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

/** Has a search that failed tried again. The button goes with its message: the search box takes the focus. */
export default function RetryButton({ onRetry }: { readonly onRetry: () => void }): ReactNode {
  return (
    <button
      type="button"
      className="button button--secondary button--sm"
      onClick={() => {
        document.querySelector<HTMLElement>('dialog [role=combobox], main [role=search] [type=search]')?.focus();
        onRetry();
      }}
    >
      <Translate id="search.retry">Riprova</Translate>
    </button>
  );
}
