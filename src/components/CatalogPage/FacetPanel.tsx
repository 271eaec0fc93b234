import { memo, useState, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { FACETS, facetValueLabel, type FacetId, type FacetSelection } from '../../catalog/search/facets/facets';
import type { FacetCount, FacetCounts } from '../../catalog/search/facets/countFacets';
import { useLocale } from '../../hooks/useLocale';
import styles from './styles.module.css';

/** Facets with more values than this open on demand. */
const MOST_OPEN_VALUES = 10;

interface FacetPanelProps {
  /** The facets to show. */
  readonly ids: readonly FacetId[];
  readonly counts: FacetCounts;
  /** The counts of the whole catalog: what nothing in it has folds away. */
  readonly whole: FacetCounts;
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

/** Some values of one facet with their counts. */
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
function FoldedValues({ title, ...values }: FacetValuesProps & { readonly title: ReactNode }): ReactNode {
  const hasChosen = values.counts.some(({ value }) => values.chosen.includes(value));
  const [hadChosen, setHadChosen] = useState(hasChosen);
  if (hasChosen && !hadChosen) setHadChosen(true);
  return (
    <details open={hadChosen || undefined}>
      <summary>{title}</summary>
      <FacetValues {...values} />
    </details>
  );
}

/** Facets, those of their values that something in the catalog has first. */
function FacetPanel({ ids, counts, whole, selection, onChoose }: FacetPanelProps): ReactNode {
  const locale = useLocale();
  return ids.map((id) => {
    const unused = whole[id].filter(({ count }) => count === 0).map(({ value }) => value);
    const [used, others] = [false, true].map((isUnused) =>
      counts[id].filter(({ value }) => unused.includes(value) === isUnused),
    ) as [FacetCount[], FacetCount[]];
    const common = { id, chosen: selection[id] ?? [], onChoose };
    return (
      <fieldset key={id} className={styles.facet}>
        <legend>{FACETS[id].title[locale]}</legend>
        {used.length > MOST_OPEN_VALUES ? (
          <FoldedValues
            {...common}
            counts={used}
            title={
              <Translate id="facet.all" values={{ count: String(used.length) }}>
                {'Mostra tutti: {count}'}
              </Translate>
            }
          />
        ) : (
          <FacetValues {...common} counts={used} />
        )}
        {others.length > 0 && (
          <FoldedValues
            {...common}
            counts={others}
            title={
              <Translate id="facet.unused" values={{ count: String(others.length) }}>
                {'Nessun provider: {count}'}
              </Translate>
            }
          />
        )}
      </fieldset>
    );
  });
}

export default memo(FacetPanel);
