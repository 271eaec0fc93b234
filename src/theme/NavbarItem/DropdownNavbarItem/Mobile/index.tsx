import type { ReactNode } from 'react';
import NavbarItem from '@theme/NavbarItem';
import type { Props } from '@theme/NavbarItem/DropdownNavbarItem/Mobile';
import styles from './styles.module.css';

/**
 * A menu within the menu of narrow windows as a native disclosure: one control that says whether it is open. The
 * theme's own are two beside each other, of which the first says nothing and ignores the space bar (WCAG 4.1.2).
 */
export default function DropdownNavbarItemMobile({ items, label, onClick }: Props): ReactNode {
  return (
    <li className="menu__list-item">
      <details className={styles.details}>
        <summary className={`menu__link menu__link--sublist menu__link--sublist-caret ${styles.summary}`}>
          <span>{label}</span>
        </summary>
        <ul className="menu__list">
          {items.map((item, index) => (
            <NavbarItem
              mobile
              isDropdownItem
              onClick={onClick}
              activeClassName="menu__link--active"
              {...item}
              key={index}
            />
          ))}
        </ul>
      </details>
    </li>
  );
}
