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

/** Of a facet with more values than these, as the companies of a large catalog, only so many are counted. */
export const MOST_VALUES = 100;
