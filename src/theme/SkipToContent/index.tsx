import type { MouseEvent, ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { SKIP_REGION_ID } from '../../client/skipRegionId';
import styles from './styles.module.css';

/** Gives the focus to the content; the page scrolls there. */
function skip(event: MouseEvent): void {
  const main = document.querySelector('main');
  if (main === null) return;
  event.preventDefault();
  main.setAttribute('tabindex', '-1');
  main.focus();
  main.removeAttribute('tabindex');
}

/**
 * The link that skips the menu. The theme's own takes the focus at every change of the address, and so away from
 * a filter that was just ticked; where the focus goes on a new page is settled in `client/pageChange.ts`.
 */
export default function SkipToContent(): ReactNode {
  return (
    <div
      id={SKIP_REGION_ID}
      className={styles.region}
      role="region"
      tabIndex={-1}
      aria-label={translate({ id: 'theme.common.skipToMainContent', message: 'Vai al contenuto' })}
    >
      {/* Without JavaScript the address leads to the element around the content, which has this id. */}
      <a className={styles.link} href="#__docusaurus_skipToContent_fallback" onClick={skip}>
        <Translate id="theme.common.skipToMainContent">Vai al contenuto</Translate>
      </a>
    </div>
  );
}
