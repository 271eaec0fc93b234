import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

/** Says that something like a password was typed, and what became of it. Announced when it appears. */
export default function SecretNotice({ isCaught }: { readonly isCaught: boolean }): ReactNode {
  return (
    <div role="alert">
      {isCaught && (
        <p className={styles.notice}>
          <Translate id="request.secret">
            Sembra una password: l’abbiamo tolta, e non finisce nel ticket, nel collegamento, nei file o nella memoria
            del browser. Le credenziali si consegnano dentro il ticket, quando è aperto.
          </Translate>
        </p>
      )}
    </div>
  );
}
