import type { ReactNode } from 'react';
import ReleaseField from '../../../components/ReleaseField';
import { useRelease } from '../../../hooks/useRelease';
import styles from './styles.module.css';

/** The reader's NethVoice release, on every page: in the navbar, or in the menu of narrow windows. */
export default function ReleaseNavbarItem({ mobile = false }: { readonly mobile?: boolean }): ReactNode {
  const [release, setRelease] = useRelease();
  const field = <ReleaseField release={release} onRelease={setRelease} isInNavbar />;
  if (mobile) return <li className={`menu__list-item ${styles.inMenu}`}>{field}</li>;
  return <div className={`navbar__item ${styles.inBar}`}>{field}</div>;
}
