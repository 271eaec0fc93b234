import type { FacetId } from './types';

/** All facets, in the order in which they are shown and stand in an address. */
export const FACET_IDS = [
  'tier',
  'status',
  'evidence',
  'registration',
  'codec',
  'transport',
  'encryption',
  'left',
  'company',
] as const satisfies readonly FacetId[];
