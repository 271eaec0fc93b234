import { useEffect, useRef, type ReactNode } from 'react';
import NavbarItem from '@theme/NavbarItem';
import type { Props } from '@theme/NavbarItem/DropdownNavbarItem/Desktop';
import styles from './styles.module.css';

/**
 * A menu of the navbar as a native disclosure: a press opens it, also without JavaScript; Escape, or the focus or a
 * press elsewhere, closes it. The theme's own opens below the pointer and can't be dismissed (WCAG 1.4.13).
 */
export default function DropdownNavbarItemDesktop({ items, position, label }: Props): ReactNode {
  const details = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const holds = (node: EventTarget | null): boolean =>
      node instanceof Node && details.current?.contains(node) === true;
    const close = (): void => {
      if (details.current !== null) details.current.open = false;
    };
    const onElsewhere = ({ target }: Event): void => {
      if (!holds(target)) close();
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || details.current?.open !== true) return;
      const hadFocus = holds(document.activeElement);
      close();
      if (hadFocus) details.current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', onElsewhere);
    document.addEventListener('focusin', onElsewhere);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('pointerdown', onElsewhere);
      document.removeEventListener('focusin', onElsewhere);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);

  return (
    <details
      ref={details}
      className={`navbar__item dropdown ${styles.dropdown}${position === 'right' ? ' dropdown--right' : ''}`}
    >
      <summary className={`navbar__link ${styles.summary}`}>{label}</summary>
      <ul className={`dropdown__menu ${styles.menu}`}>
        {items.map((item, index) => (
          <NavbarItem isDropdownItem activeClassName="dropdown__link--active" {...item} key={index} />
        ))}
      </ul>
    </details>
  );
}
