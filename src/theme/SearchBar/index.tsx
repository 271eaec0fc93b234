import { useEffect, useState, type MouseEvent, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Part from '../../components/Part';
import SearchDialog from '../../components/SearchDialog';
import styles from './styles.module.css';

/**
 * The way to the search, on every page: a click or Ctrl/⌘K. No key alone: somebody who speaks to the computer can't
 * keep from saying one (WCAG 2.1.4). Without JavaScript it leads to the catalog, whose list is complete.
 */
export default function SearchBar(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const isApple = useIsBrowser() && /Mac|iPhone|iPad/.test(navigator.userAgent);
  const open = (): void => setOpen(true);
  const close = (): void => setOpen(false);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isShortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
      if (event.isComposing || !isShortcut) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  const onClick = (event: MouseEvent): void => {
    // A new tab or window is still a link to the catalog.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    open();
  };
  return (
    <>
      <Link
        className={styles.opener}
        to="/providers"
        onClick={onClick}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
      >
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
          <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />
          <path d="M12.8 12.8 17.5 17.5" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
        <span className={styles.openerText}>{translate({ id: 'search.open', message: 'Cerca' })}</span>
        <kbd className={styles.kbd} aria-hidden="true">
          {isApple ? '⌘K' : 'Ctrl K'}
        </kbd>
      </Link>
      {isOpen && (
        <Part onFailure={close}>
          <SearchDialog onClose={close} />
        </Part>
      )}
    </>
  );
}
