import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { FACET_IDS } from '../../../src/catalog/search/facets';
import type { FacetCounts } from '../../../src/catalog/search/countFacets';
import type { ProviderRecord } from '../../../src/catalog/search/records/types';
import Results from '../../../src/components/CatalogPage/Results';
import { ROWS_AT_ONCE } from '../../../src/components/CatalogPage/useCatalogSearch';
import PageFrame from '../../../src/components/PageFrame';
import { loadRecords } from '../../../src/hooks/loadRecords';
import type { CatalogProps } from '../../../src/plugin/props/props';
import { createSubstringFilter } from '../substringFilter';

const NO_FACETS = Object.fromEntries(FACET_IDS.map((id) => [id, []])) as unknown as FacetCounts;

/** The catalog as a page without a search engine would have it: the same rows under a plain filter. */
export default function SubstringPage({ title, description }: CatalogProps): ReactNode {
  const [typed, setTyped] = useState('');
  const [records, setRecords] = useState<readonly ProviderRecord[]>([]);
  const find = useMemo(() => createSubstringFilter(records), [records]);
  useEffect(() => {
    void loadRecords().then((loaded) => setRecords(loaded.filter((record) => record.kind === 'provider')));
  }, []);
  const found = find(typed);
  const hits = found
    .slice(0, ROWS_AT_ONCE)
    .map((record) => ({ record, highlights: { name: [], hosts: [[]], pastHosts: [[]] } }));
  return (
    <PageFrame title={title} description={description}>
      <h1>{title}</h1>
      <input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      <p role="status">{found.length}</p>
      <Results
        result={{ hits, total: found.length, later: [], guide: [], facets: NO_FACETS, backend: 'embedded' }}
        release={undefined}
        onMore={() => undefined}
      />
    </PageFrame>
  );
}
