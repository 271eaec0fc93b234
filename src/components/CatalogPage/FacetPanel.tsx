import { memo, type ReactNode } from 'react';
import { FACET_IDS } from '../../catalog/search/facetIds';
import type { FacetCount, FacetCounts, FacetId, FacetSelection } from '../../catalog/search/types';
import { useLocale } from '../../hooks/useLocale';
import { facetTitle, facetValueLabel } from './facetLabels';
import styles from './styles.module.css';

/** Facets with more values than this open on demand. */
const MOST_VALUES = 10;

interface FacetPanelProps {
  readonly counts: FacetCounts;
  readonly selection: FacetSelection;
  readonly onToggle: (id: FacetId, value: string) => void;
}

interface FacetValuesProps extends Pick<FacetPanelProps, 'onToggle'> {
  readonly id: FacetId;
  readonly counts: readonly FacetCount[];
  readonly chosen: readonly string[];
}

/** The values of one facet with their counts. A value that would give nothing stays usable. */
function FacetValues({ id, counts, chosen, onToggle }: FacetValuesProps): ReactNode {
  const locale = useLocale();
  return (
    <ul className={styles.facetValues}>
      {counts.map(({ value, count }) => (
        <li key={value}>
          <label className={styles.facetValue} data-none={count === 0}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(id, value)} />
            <span>{facetValueLabel(id, value, locale)}</span>
            <span className={styles.facetCount}>{count}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

/** All facets. */
function FacetPanel({ counts, selection, onToggle }: FacetPanelProps): ReactNode {
  return FACET_IDS.map((id) => {
    const values = <FacetValues id={id} counts={counts[id]} chosen={selection[id] ?? []} onToggle={onToggle} />;
    return (
      <fieldset key={id} className={styles.facet}>
        <legend>{facetTitle(id)}</legend>
        {counts[id].length > MOST_VALUES ? (
          <details open={(selection[id]?.length ?? 0) > 0 || undefined}>
            <summary>{counts[id].length}</summary>
            {values}
          </details>
        ) : (
          values
        )}
      </fieldset>
    );
  });
}

export default memo(FacetPanel);
