import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { useCopy } from '../../hooks/useCopy';
import styles from './styles.module.css';

interface CopyButtonProps {
  /** The text, as it is when the button is pressed. */
  readonly getText: () => string;
  /** What is copied, in words that are the button's name. */
  readonly children: ReactNode;
}

/** A button that copies a text, and says beside it how that ended. */
export default function CopyButton({ getText, children }: CopyButtonProps): ReactNode {
  const [state, copy] = useCopy();
  const labels = {
    copied: translate({ id: 'code.copied', message: 'Copiato' }),
    failed: translate({ id: 'code.notCopied', message: 'Non copiato: seleziona il testo' }),
  };
  return (
    <>
      <button type="button" className={styles.copy} onClick={() => void copy(getText())}>
        {children}
      </button>
      {/* Outside of the button: what is said anew isn't read as its name. */}
      <span role="status" className={styles.state}>
        {state !== 'idle' && labels[state]}
      </span>
    </>
  );
}
