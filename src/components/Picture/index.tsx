import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface PictureProps {
  /** Units of the drawing; it is 300 wide, and one of them is a pixel on a small phone. */
  readonly height: number;
  /** What it shows, in words: for whoever doesn't see it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A drawing in the page's colours, in both themes, in forced colours and on paper. */
export default function Picture({ height, label, children }: PictureProps): ReactNode {
  return (
    <svg className={styles.picture} viewBox={`0 0 300 ${height}`} role="img" aria-label={label}>
      {children}
    </svg>
  );
}

/** A drawing with words below it that say the same. */
export function Figure({ caption, ...picture }: PictureProps & { readonly caption: ReactNode }): ReactNode {
  return (
    <figure className={styles.figure}>
      <Picture {...picture} />
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
