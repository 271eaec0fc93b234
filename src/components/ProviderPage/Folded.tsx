import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface FoldedProps {
  /** The anchor, the same in both languages. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the page for those who want it: its heading can be linked to, and opens it. */
export default function Folded({ id, title, children }: FoldedProps): ReactNode {
  return (
    <details className={styles.folded}>
      <summary>
        <h2 id={id} className="anchor">
          {title}
        </h2>
      </summary>
      {children}
    </details>
  );
}
