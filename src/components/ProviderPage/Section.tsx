import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface SectionProps {
  /** The anchor, the same in both languages. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the page for those who want it: its heading can be linked to, and opens it. */
export function Folded({ id, title, children }: SectionProps): ReactNode {
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

/** A part of the page with a heading that can be linked to. */
export default function Section({ id, title, children }: SectionProps): ReactNode {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className="anchor">
        {title}
      </h2>
      {children}
    </section>
  );
}
