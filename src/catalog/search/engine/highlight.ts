import { mark, type Marks } from './mark';
import type { ProviderRecord } from '../records/types';
import { hostTokens, nameTokens } from '../query/tokens';
import type { ProviderHit } from '../types';

/** A provider as a hit, with what to mark in its name, company and hosts. */
export function highlightProvider(record: ProviderRecord, marks: Marks): ProviderHit {
  const inName = (name: string): ProviderHit['highlights']['name'] => mark(name, nameTokens(name), marks);
  const inHosts = (hosts: readonly string[]): ProviderHit['highlights']['hosts'] =>
    hosts.map((host) => mark(host, hostTokens(host), marks));
  return {
    record,
    highlights: {
      name: inName(record.name),
      company: inName(record.company ?? ''),
      hosts: inHosts(record.hosts),
      pastHosts: inHosts(record.pastHosts),
    },
  };
}
