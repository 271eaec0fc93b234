import { useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useSearchBackend } from '../../hooks/useSearchBackend';
import SuggestionList from '../Suggestions';
import { useSuggestions } from '../Suggestions/useSuggestions';
import styles from './styles.module.css';

/**
 * The search box: a form that leads to the catalog, so that it works before and without JavaScript; with it, what is
 * found shows below as one types. Enter takes a suggestion that was moved to, else it is the form's.
 */
export default function HomeSearch(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  const suggestions = useSuggestions(false, close);
  const { field, asked } = suggestions;
  const backend = useSearchBackend();
  const isShown = isOpen && asked;
  // Without suggestions it is no combobox.
  const combobox = useIsBrowser()
    ? { ...field, 'aria-expanded': isShown && field['aria-expanded'] === true }
    : { ...field, role: undefined, 'aria-expanded': undefined, 'aria-controls': undefined };

  const onFocus = (): void => {
    backend.prepare?.();
    setOpen(true);
  };
  const onBlur = (event: FocusEvent<HTMLFormElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) close();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape' && isShown && !event.nativeEvent.isComposing) {
      // The suggestions go first, the text with the next one.
      event.preventDefault();
      close();
    } else {
      setOpen(true);
      if (isShown) field.onKeyDown?.(event);
    }
  };
  return (
    // Suggestions are for whoever is in the form.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form className={styles.search} action={useBaseUrl('/providers/')} method="get" role="search" onBlur={onBlur}>
      <label htmlFor="home-search">
        <Translate id="home.search.label">Nome del provider, host o indirizzo IP</Translate>
      </label>
      <div className={styles.searchRow}>
        <input
          {...combobox}
          id="home-search"
          name="q"
          placeholder={translate({ id: 'home.search.placeholder', message: 'per esempio voipvoice o 185.144.72.100' })}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
        />
        <button type="submit" className="button button--primary">
          <Translate id="home.search.submit">Cerca</Translate>
        </button>
      </div>
      {isShown && (
        <div className={styles.suggestions}>
          <SuggestionList suggestions={suggestions} onLeave={close} />
        </div>
      )}
    </form>
  );
}
