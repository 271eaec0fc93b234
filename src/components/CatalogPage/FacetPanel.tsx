import { memo, useState, type ReactNode } from 'react';
import {
  FACET_IDS,
  FACETS,
  facetValueLabel,
  type FacetId,
  type FacetSelection,
} from '../../catalog/search/facets/facets';
import type { FacetCount, FacetCounts } from '../../catalog/search/facets/countFacets';
import { useLocale } from '../../hooks/useLocale';
import styles from './styles.module.css';

/** Facets with more values than this open on demand. */
const MOST_OPEN_VALUES = 10;

interface FacetPanelProps {
  readonly counts: FacetCounts;
  readonly selection: FacetSelection;
  readonly onChoose: (id: FacetId, value: string, isChosen: boolean) => void;
}

interface FacetValueProps extends FacetCount, Pick<FacetPanelProps, 'onChoose'> {
  readonly id: FacetId;
  readonly chosen: boolean;
}

interface FacetValuesProps extends Pick<FacetPanelProps, 'onChoose'> {
  readonly id: FacetId;
  readonly counts: readonly FacetCount[];
  readonly chosen: readonly string[];
}

/** One value of a facet. A value that would give nothing stays usable. */
const FacetValue = memo(function FacetValue({ id, value, count, chosen, onChoose }: FacetValueProps): ReactNode {
  const locale = useLocale();
  return (
    <li>
      <label className={styles.facetValue} data-none={count === 0}>
        <input
          type="checkbox"
          name={id}
          value={value}
          checked={chosen}
          onChange={({ target }) => onChoose(id, value, target.checked)}
        />
        <span>{facetValueLabel(id, value, locale)}</span>
        <span className={styles.facetCount}>{count}</span>
      </label>
    </li>
  );
});

/** The values of one facet with their counts. */
function FacetValues({ id, counts, chosen, onChoose }: FacetValuesProps): ReactNode {
  return (
    <ul className={styles.facetValues}>
      {counts.map(({ value, count }) => (
        <FacetValue
          key={value}
          id={id}
          value={value}
          count={count}
          chosen={chosen.includes(value)}
          onChoose={onChoose}
        />
      ))}
    </ul>
  );
}

/** Values that open on demand, or since one of them was chosen: they don't close when it no longer is. */
function FoldedValues({
  count,
  hasChosen,
  children,
}: {
  readonly count: number;
  readonly hasChosen: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const [hadChosen, setHadChosen] = useState(hasChosen);
  if (hasChosen && !hadChosen) setHadChosen(true);
  return (
    <details open={hadChosen || undefined}>
      <summary>{count}</summary>
      {children}
    </details>
  );
}

/** All facets. */
function FacetPanel({ counts, selection, onChoose }: FacetPanelProps): ReactNode {
  const locale = useLocale();
  return FACET_IDS.map((id) => {
    const values = <FacetValues id={id} counts={counts[id]} chosen={selection[id] ?? []} onChoose={onChoose} />;
    return (
      <fieldset key={id} className={styles.facet}>
        <legend>{FACETS[id].title[locale]}</legend>
        {counts[id].length > MOST_OPEN_VALUES ? (
          <FoldedValues count={counts[id].length} hasChosen={(selection[id]?.length ?? 0) > 0}>
            {values}
          </FoldedValues>
        ) : (
          values
        )}
      </fieldset>
    );
  });
}

export default memo(FacetPanel);
