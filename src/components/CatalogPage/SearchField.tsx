import { useId, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { pasteQuery } from '../../hooks/pasteQuery';
import styles from './styles.module.css';

interface SearchFieldProps {
  readonly q: string;
  readonly onType: (q: string) => void;
  /** The box took the focus: a search is likely. */
  readonly onFocus: () => void;
}

/** The search box, named as the address's parameter is. */
export default function SearchField({ q, onType, onFocus }: SearchFieldProps): ReactNode {
  const id = useId();
  return (
    <div className={styles.search} role="search">
      <label htmlFor={id}>
        <Translate id="catalog.search.label">Cerca per nome, host, indirizzo IP o caratteristica</Translate>
      </label>
      <input
        id={id}
        type="search"
        name="q"
        value={q}
        onChange={(event) => onType(event.target.value)}
        onFocus={onFocus}
        onPaste={pasteQuery}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
      />
    </div>
  );
}
