import { EMPTY_QUERY, formatCatalogQuery, parseCatalogQuery } from '../../catalog/search/catalogQuery';
import { FACET_IDS } from '../../catalog/search/facetIds';
import type { CatalogQuery, FacetSelection } from '../../catalog/search/types';

/** What the fields of a page hold. They are named as the address's parameters are, and read as these are. */
function readFields(page: Element): CatalogQuery {
  const parameters = new URLSearchParams();
  for (const field of page.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[name], select[name]')) {
    if (field.type !== 'checkbox' || field.checked) parameters.append(field.name, field.value);
  }
  return parseCatalogQuery(parameters);
}

/**
 * What somebody asked with the fields while the page had no script yet, together with what the address asks.
 *
 * @param page the element around all fields, as the server drew them: empty, but for what was typed and ticked since
 * @param address what the address asks; what was typed or chosen since counts more
 * @returns nothing when nothing was
 */
export function earlyQuery(page: Element, address: CatalogQuery): CatalogQuery | undefined {
  const fields = readFields(page);
  const selection: FacetSelection = Object.fromEntries(
    FACET_IDS.map((id) => [id, [...new Set([...(address.selection[id] ?? []), ...(fields.selection[id] ?? [])])]]),
  );
  const release = fields.release ?? address.release;
  const query: CatalogQuery = {
    q: fields.q === '' ? address.q : fields.q,
    selection,
    sort: fields.sort === EMPTY_QUERY.sort ? address.sort : fields.sort,
    ...(release === undefined ? {} : { release }),
  };
  return formatCatalogQuery(query) === formatCatalogQuery(address) ? undefined : query;
}
