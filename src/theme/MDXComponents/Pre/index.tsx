import { useRef, type ComponentProps, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import CopyButton from '../../../components/CopyButton';
import styles from './styles.module.css';

/**
 * A block of code: its title, a button that copies it, the code in a frame that scrolls and takes the focus.
 * Title and colours are there already (src/plugin/markdown/guideCode.ts).
 */
export default function Pre({ title, children }: ComponentProps<'pre'>): ReactNode {
  const code = useRef<HTMLPreElement>(null);
  return (
    <figure className={styles.block}>
      <figcaption className={styles.head}>
        <span className={styles.title}>{title}</span>
        <CopyButton getText={() => code.current?.textContent.trimEnd() ?? ''}>
          <Translate id="code.copy">Copia</Translate>
        </CopyButton>
      </figcaption>
      <pre
        ref={code}
        className={styles.code}
        tabIndex={0}
        role="group"
        aria-label={translate({ id: 'code.label', message: 'Codice: {title}' }, { title: title ?? '' })}
      >
        {children}
      </pre>
    </figure>
  );
}
