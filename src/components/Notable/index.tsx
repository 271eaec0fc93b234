import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface NotableProps {
  /** Something is left to do; else it is only out of the ordinary. */
  readonly urgent?: boolean;
  /** The same in more words, where there is room for few. */
  readonly title?: string | undefined;
  readonly children: ReactNode;
}

/** What a reseller must notice: a shape, a colour and words; colour alone carries nothing. */
export default function Notable({ urgent = false, title, children }: NotableProps): ReactNode {
  return (
    <span className={urgent ? styles.urgent : styles.unusual} title={title}>
      {children}
    </span>
  );
}
