import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import type { CopyState } from '../../hooks/useCopy';
import styles from './styles.module.css';

/** How the last copy ended. Announced when it has. */
export default function CopyOutcome({ state }: { readonly state: CopyState }): ReactNode {
  return (
    <p className={styles.state} role="status">
      {state === 'copied' && translate({ id: 'ticket.copied', message: 'Testo copiato negli appunti.' })}
      {state === 'failed' &&
        translate({
          id: 'ticket.failed',
          message: 'Il browser non ha permesso la copia: seleziona il testo qui sopra e copialo a mano.',
        })}
    </p>
  );
}
