import { mark } from './mark';
import type { QuerySpan } from './querySpans';
import { hostTokens, nameTokens } from './tokens';
import type { LaterHit, ProviderHighlights, ProviderHit } from './types';
import type { LaterRecord, ProviderRecord } from './records/types';

/** The hosts of a record, each with its marked parts. */
function markHosts(hosts: readonly string[], spans: readonly QuerySpan[], typos: number): ProviderHighlights['hosts'] {
  return hosts.map((host) => mark(host, hostTokens(host), spans, typos));
}

/** A provider as a hit, with what to mark in its name and hosts. */
export function highlightProvider(record: ProviderRecord, spans: readonly QuerySpan[], typos: number): ProviderHit {
  return {
    record,
    highlights: {
      name: mark(record.name, nameTokens(record.name), spans, typos),
      hosts: markHosts(record.hosts, spans, typos),
      pastHosts: markHosts(record.pastHosts, spans, typos),
    },
  };
}

/** A provider of a later release as a hit. */
export function highlightLater(record: LaterRecord, spans: readonly QuerySpan[], typos: number): LaterHit {
  return { record, highlights: { name: mark(record.name, nameTokens(record.name), spans, typos) } };
}
