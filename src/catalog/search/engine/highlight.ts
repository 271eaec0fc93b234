import { mark, type Marks } from './mark';
import type { ProviderRecord } from '../records/types';
import { hostTokens, nameTokens } from '../query/tokens';
import type { ProviderHit } from '../types';

/** A provider as a hit, with what to mark in its name and hosts. */
export function highlightProvider(record: ProviderRecord, marks: Marks): ProviderHit {
  const inHosts = (hosts: readonly string[]): ProviderHit['highlights']['hosts'] =>
    hosts.map((host) => mark(host, hostTokens(host), marks));
  return {
    record,
    highlights: {
      name: mark(record.name, nameTokens(record.name), marks),
      hosts: inHosts(record.hosts),
      pastHosts: inHosts(record.pastHosts),
    },
  };
}
