import { CODECS, EVIDENCES, KEYWORD_RULES, STATUSES } from '../model/vocabulary';
import { FACET_IDS } from './facetIds';
import type { FacetId, FacetSelection, ProviderRecord } from './types';

/** One way of narrowing the catalog down. */
export interface Facet {
  readonly id: FacetId;
  /** All values in the order in which they are shown; without it the records say which there are. */
  readonly values?: readonly string[];
  /** The values of a record, or nothing where they aren't known. */
  readonly valuesOf: (record: ProviderRecord) => readonly string[] | undefined;
}

/** A known value as a list. */
function one(value: string | undefined): readonly string[] | undefined {
  return value === undefined ? undefined : [value];
}

/** The facets. A choice of several values of one facet means any of them; choices of several facets, all. */
export const FACETS: Readonly<Record<FacetId, Facet>> = {
  tier: { id: 'tier', values: ['full', 'limited'], valuesOf: ({ tier }) => [tier] },
  status: { id: 'status', values: STATUSES, valuesOf: ({ status }) => [status] },
  evidence: { id: 'evidence', values: EVIDENCES, valuesOf: ({ evidence }) => one(evidence) },
  registration: {
    id: 'registration',
    values: KEYWORD_RULES.registration.values,
    valuesOf: ({ registration }) => one(registration),
  },
  codec: { id: 'codec', values: CODECS, valuesOf: ({ codecs }) => codecs },
  transport: { id: 'transport', values: ['udp', 'tcp', 'tls'], valuesOf: ({ transport }) => one(transport) },
  encryption: {
    id: 'encryption',
    values: KEYWORD_RULES.media_encryption.values,
    valuesOf: ({ encryption }) => one(encryption),
  },
  left: {
    id: 'left',
    values: ['nothing', 'something'],
    valuesOf: ({ nothingLeft }) => (nothingLeft === undefined ? undefined : [nothingLeft ? 'nothing' : 'something']),
  },
  company: { id: 'company', valuesOf: ({ company }) => [company] },
};

/** Whether anything is chosen at all. */
export function hasSelection(selection: FacetSelection): boolean {
  return FACET_IDS.some((id) => (selection[id]?.length ?? 0) > 0);
}
