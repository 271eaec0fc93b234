import { useEffect, useRef, type ReactNode } from 'react';
import { useNavbarMobileSidebar, useNavbarSecondaryMenu } from '@docusaurus/theme-common/internal';
import { translate } from '@docusaurus/Translate';
import Layout from '@theme-original/Navbar/MobileSidebar/Layout';
import type { Props } from '@theme/Navbar/MobileSidebar/Layout';
import styles from './styles.module.css';

/** What takes the focus first: the first link or button of the pane in sight. */
const FIRST = '.navbar-sidebar__item:not([inert]) :is(a, button)';

/**
 * The menu of narrow windows as a native modal dialog: the focus goes in, stays in and comes back, Escape closes. The
 * theme's own lets the focus out to the page below it (WCAG 2.4.3, 2.4.11).
 */
export default function MobileSidebarLayout(props: Props): ReactNode {
  const { shown, toggle } = useNavbarMobileSidebar();
  const { shown: secondPane } = useNavbarSecondaryMenu();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (!shown) {
      element.close();
      return;
    }
    if (!element.open) element.showModal();
    // The panes slide: without `preventScroll` the browser would scroll to where the pane no longer is.
    element.querySelector<HTMLElement>(FIRST)?.focus({ preventScroll: true });
  }, [shown, secondPane]);

  return (
    // Escape closes a dialog by itself; a click beside the menu does too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={translate({ id: 'navbar.menu', message: 'Menu' })}
      onClose={() => shown && toggle()}
      onClick={(event) => event.target === dialog.current && toggle()}
    >
      <Layout {...props} />
    </dialog>
  );
}
