import { useEffect, useRef, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { useBackToClose } from '../../hooks/useBackToClose';
import styles from './sheet.module.css';

interface FilterSheetProps {
  /** How many results there are. */
  readonly count: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The filters over the list, where there is no room beside it. What is chosen counts at once, however it is closed. */
export default function FilterSheet({ count, onClose, children }: FilterSheetProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  // Closing it as a dialog gives the focus back to what had it; `onClose` follows from the event.
  const close = (): void => dialog.current?.close();
  useEffect(() => dialog.current?.showModal(), []);
  useBackToClose(close);
  return (
    // Escape closes a dialog by itself; a click beside it does too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby="filters"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div className={styles.box}>
        <div className={styles.head}>
          <h2 id="filters">
            <Translate id="catalog.facets">Filtri</Translate>
          </h2>
          <button type="button" className="button button--secondary" onClick={close}>
            <Translate id="search.close">Chiudi</Translate>
          </button>
        </div>
        <div className={styles.content}>{children}</div>
        <div className={styles.foot}>
          <button type="button" className="button button--primary button--block" onClick={close}>
            {count === 1
              ? translate({ id: 'catalog.show.one', message: 'Mostra 1 risultato' })
              : translate({ id: 'catalog.show', message: 'Mostra {count} risultati' }, { count: String(count) })}
          </button>
        </div>
      </div>
    </dialog>
  );
}
