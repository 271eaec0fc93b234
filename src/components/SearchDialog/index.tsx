import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { useSearchBackend } from '../../hooks/useSearchBackend';
import SuggestionList from '../Suggestions';
import { useSuggestions } from '../Suggestions/useSuggestions';
import styles from './styles.module.css';

/** The search as a modal dialog with the combobox pattern of ARIA: type, arrows, Enter; Esc closes. */
export default function SearchDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const backend = useSearchBackend();
  // Closing it as a dialog gives the focus back to what had it; `onClose` follows from the event.
  const close = (): void => dialog.current?.close();
  const suggestions = useSuggestions(true, close);
  const { field } = suggestions;

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  useEffect(() => backend.prepare?.(), [backend]);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // A search field would first take Esc for itself, to clear its text.
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      close();
    } else {
      field.onKeyDown?.(event);
    }
  };
  return (
    // Esc closes a dialog by itself; a click beside it does too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={translate({ id: 'search.title', message: 'Cerca nel sito' })}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div className={styles.box}>
        <div className={styles.head}>
          <input
            {...field}
            aria-label={translate({ id: 'search.label', message: 'Cerca provider e guida' })}
            enterKeyHint="go"
            onKeyDown={onKeyDown}
          />
          <button type="button" className={styles.close} onClick={close}>
            <Translate id="search.close">Chiudi</Translate>
          </button>
        </div>
        <SuggestionList suggestions={suggestions} onLeave={close} />
      </div>
    </dialog>
  );
}
