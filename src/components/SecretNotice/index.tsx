import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { Caught } from '../../hooks/useTypedText';
import styles from './styles.module.css';

/** Says that something like a password was typed, and what became of it. Announced when it appears. */
export default function SecretNotice({ caught }: { readonly caught: Caught | undefined }): ReactNode {
  return (
    <div role="alert">
      {caught === 'removed' && (
        <p className={styles.notice}>
          <Translate id="request.secret">
            Sembra una password: l’abbiamo tolta, e non finisce nel ticket, nel collegamento, nei file o nella memoria
            del browser. Se è già passata per una mail o una chat, falla cambiare dal provider. Le credenziali si
            consegnano dentro il ticket, quando è aperto.
          </Translate>
        </p>
      )}
      {caught === 'doubtful' && (
        <p className={styles.notice}>
          <Translate id="request.secret.doubtful">
            Potrebbe esserci una password: controlla, e se c’è toglila. Il testo è rimasto com’era.
          </Translate>
        </p>
      )}
    </div>
  );
}
