import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { FACET_IDS, FACETS, facetValueLabel, type FacetId } from '../../catalog/search/facets/facets';
import type { CatalogQuery } from '../../catalog/search/types';
import { handOnFocus } from '../../hooks/handOnFocus';
import { useLocale } from '../../hooks/useLocale';
import styles from './styles.module.css';

interface ActiveFiltersProps {
  readonly query: CatalogQuery;
  readonly onRemove: (id: FacetId, value: string) => void;
  readonly onClearText: () => void;
  readonly onClear: () => void;
}

/** A filter that a click takes away. */
function Chip({ label, onRemove }: { readonly label: string; readonly onRemove: () => void }): ReactNode {
  return (
    <button
      type="button"
      className={styles.chip}
      onClick={({ currentTarget }) => {
        handOnFocus(`.${styles.chip}`, '#results', currentTarget);
        onRemove();
      }}
      aria-label={translate({ id: 'filter.remove', message: 'Togli il filtro {label}' }, { label })}
    >
      {label}
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      </svg>
    </button>
  );
}

/** What narrows the list down, each removable, and one way to remove all. */
export default function ActiveFilters({ query, onRemove, onClearText, onClear }: ActiveFiltersProps): ReactNode {
  const locale = useLocale();
  const { q, selection } = query;
  const chosen = FACET_IDS.flatMap((id) => (selection[id] ?? []).map((value) => ({ id, value })));
  if (q.trim() === '' && chosen.length === 0) return null;
  return (
    <div
      className={styles.chips}
      role="group"
      aria-label={translate({ id: 'filter.active', message: 'Filtri attivi' })}
    >
      <div className={styles.chipList}>
        {q.trim() !== '' && <Chip label={`«${q.trim()}»`} onRemove={onClearText} />}
        {chosen.map(({ id, value }) => (
          <Chip
            key={`${id}:${value}`}
            label={`${FACETS[id].title[locale]}: ${facetValueLabel(id, value, locale)}`}
            onRemove={() => onRemove(id, value)}
          />
        ))}
      </div>
      <button
        type="button"
        className={styles.clear}
        onClick={() => {
          document.getElementById('results')?.focus();
          onClear();
        }}
      >
        <Translate id="filter.clear">Togli tutti i filtri</Translate>
      </button>
    </div>
  );
}
