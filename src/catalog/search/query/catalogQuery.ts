/** What the catalog's address holds: read leniently, written in one way. */
import { parseRelease } from '../../model/parseRelease';
import { toWellFormed } from '../../model/toWellFormed';
import { FACETS, FACET_IDS, type FacetId, type FacetSelection } from '../facets/facets';
import { SORTS, type CatalogQuery } from '../types';

/** The catalog as it opens. */
export const EMPTY_QUERY: CatalogQuery = { q: '', selection: {}, sort: 'relevance' };

/** Beyond these an address isn't one of ours. */
const LONGEST_TEXT = 300;
const MOST_COMPANIES = 50;

/** The values of a parameter that may be repeated or separated by commas. */
function listed(given: readonly string[]): string[] {
  return given.flatMap((value) => value.split(',')).map((value) => value.trim().toLowerCase());
}

/** The values of a facet that an address asks for, known ones only, in the facet's order. */
function readFacet(id: FacetId, params: URLSearchParams): readonly string[] {
  const { values, former = {} } = FACETS[id];
  const given = params.getAll(id);
  if (values !== undefined) {
    const known = (asked: readonly string[]): string[] => values.filter((value) => asked.includes(value));
    // Parameters narrow each other down; where they can't, the later one says more.
    return Object.entries(former).reduce(
      (chosen, [parameter, meanings]) => {
        const meant = known(listed(params.getAll(parameter)).flatMap((value) => meanings[value] ?? []));
        const both = chosen.filter((value) => meant.includes(value));
        return both.length > 0 ? both : meant.length > 0 ? meant : chosen;
      },
      known(listed(given)),
    );
  }
  // The name of a company may have commas.
  const companies = given.filter((value) => value.trim() !== '' && value.length <= LONGEST_TEXT);
  return [...new Set(companies)].sort().slice(0, MOST_COMPANIES);
}

/**
 * Reads an address's parameters. Values may be repeated or separated by commas; unknown ones are dropped, but any name
 * of a company is taken.
 */
export function parseCatalogQuery(params: URLSearchParams): CatalogQuery {
  const selection: Partial<Record<FacetId, readonly string[]>> = {};
  for (const id of FACET_IDS) {
    const values = readFacet(id, params);
    if (values.length > 0) selection[id] = values;
  }
  const q = toWellFormed(toWellFormed(params.get('q') ?? '').slice(0, LONGEST_TEXT));
  const asked = params.get('sort');
  const sort = SORTS.find((known) => known === asked) ?? (asked === 'newest' ? '-since' : EMPTY_QUERY.sort);
  const release = parseRelease(params.get('release') ?? '');
  return { q: q.trim() === '' ? '' : q, selection, sort, ...(release === undefined ? {} : { release }) };
}

/** Writes the parameters, without the question mark; empty when the catalog is as it opens. */
export function formatCatalogQuery({ q, selection, sort, release }: CatalogQuery): string {
  const params = new URLSearchParams();
  if (q.trim() !== '') params.set('q', toWellFormed(q));
  for (const id of FACET_IDS) for (const value of inOrder(id, selection)) params.append(id, value);
  if (sort !== EMPTY_QUERY.sort) params.set('sort', sort);
  if (release !== undefined) params.set('release', release);
  return params.toString();
}

/** The chosen values of a facet in the order in which an address has them. */
function inOrder(id: FacetId, selection: FacetSelection): readonly string[] {
  const chosen = selection[id] ?? [];
  return FACETS[id].values?.filter((value) => chosen.includes(value)) ?? [...new Set(chosen)].sort();
}
