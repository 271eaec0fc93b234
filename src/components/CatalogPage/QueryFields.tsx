import { memo, useId, type ReactNode, type RefObject } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { SORTS, type Sort } from '../../catalog/search/types';
import styles from './styles.module.css';

/** The words for the orders. */
function sortLabel(sort: Sort): string {
  switch (sort) {
    case 'relevance':
      return translate({ id: 'sort.relevance', message: 'Pertinenza' });
    case 'name':
      return translate({ id: 'sort.name', message: 'Nome' });
    case 'newest':
      return translate({ id: 'sort.newest', message: 'Più recenti' });
  }
}

interface QueryFieldsProps {
  /** The search box. What stands in it is the person's: it is only written where something else than typing changes it. */
  readonly box: RefObject<HTMLInputElement | null>;
  /** What the box opens with. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** The box took the focus: a search is likely. */
  readonly onFocus: () => void;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly release: string;
  readonly onRelease: (release: string) => void;
  /** Whether what was typed as a release is one, or nothing. */
  readonly releaseValid: boolean;
}

/** The search box, the order, and the reader's release, named as the address's parameters are. */
function QueryFields({
  box,
  text,
  onText,
  onFocus,
  sort,
  onSort,
  release,
  onRelease,
  releaseValid,
}: QueryFieldsProps): ReactNode {
  const id = useId();
  return (
    <div className={styles.fields} role="search">
      <div className={styles.searchField}>
        <label htmlFor={`${id}q`}>
          <Translate id="catalog.search.label">Cerca per nome, host, indirizzo IP o caratteristica</Translate>
        </label>
        <input
          id={`${id}q`}
          ref={box}
          type="search"
          name="q"
          defaultValue={text}
          onChange={(event) => onText(event.target.value)}
          onFocus={onFocus}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
        />
      </div>
      <div>
        <label htmlFor={`${id}sort`}>
          <Translate id="catalog.sort.label">Ordina per</Translate>
        </label>
        <select
          id={`${id}sort`}
          name="sort"
          autoComplete="off"
          value={sort}
          onChange={(event) => onSort(event.target.value as Sort)}
        >
          {SORTS.map((value) => (
            <option key={value} value={value}>
              {sortLabel(value)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}release`}>
          <Translate id="catalog.release.label">La mia release di NethVoice</Translate>
        </label>
        <input
          id={`${id}release`}
          className={styles.releaseField}
          type="text"
          name="release"
          inputMode="decimal"
          placeholder={translate({ id: 'catalog.release.example', message: 'es. 1.3.4' })}
          value={release}
          onChange={(event) => onRelease(event.target.value)}
          autoComplete="off"
          aria-invalid={!releaseValid}
          aria-describedby={releaseValid ? undefined : `${id}hint`}
        />
        {!releaseValid && (
          <p id={`${id}hint`} className={styles.fieldHint}>
            <Translate id="catalog.release.hint">Tre numeri: 1.3.4</Translate>
          </p>
        )}
      </div>
    </div>
  );
}

export default memo(QueryFields);
