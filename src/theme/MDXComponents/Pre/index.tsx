import { useRef, type ComponentProps, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { useCopy } from '../../../hooks/useCopy';
import styles from './styles.module.css';

/**
 * A block of code: its title, a button that copies it, the code in a frame that scrolls and takes the focus.
 * Title and colours are there already (src/plugin/markdown/guideCode.ts).
 */
export default function Pre({ title, children }: ComponentProps<'pre'>): ReactNode {
  const code = useRef<HTMLPreElement>(null);
  const [state, copy] = useCopy();
  const labels = {
    copied: translate({ id: 'code.copied', message: 'Copiato' }),
    failed: translate({ id: 'code.notCopied', message: 'Non copiato: seleziona il testo' }),
  };
  return (
    <figure className={styles.block}>
      <figcaption className={styles.head}>
        <span className={styles.title}>{title}</span>
        {/* Outside of the button: what is said anew isn't read as its name. */}
        <span role="status" className={styles.state}>
          {state !== 'idle' && labels[state]}
        </span>
        <button
          type="button"
          className={styles.copy}
          onClick={() => void copy(code.current?.textContent.trimEnd() ?? '')}
        >
          <Translate id="code.copy">Copia</Translate>
        </button>
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
