import { mark, type Marks } from './mark';
import type { ProviderRecord } from '../records/types';
import { hostTokens, nameTokens, type Token } from '../query/tokens';
import type { ProviderHit } from '../types';

/** The same, but each text is taken apart once: those of the records come again with every keystroke. */
function once(tokensOf: (text: string) => readonly Token[]): typeof tokensOf {
  const known = new Map<string, readonly Token[]>();
  return (text) => {
    const tokens = known.get(text) ?? tokensOf(text);
    known.set(text, tokens);
    return tokens;
  };
}

const tokensOfName = once(nameTokens);
const tokensOfHost = once((host) => hostTokens(host));

/** A provider as a hit, with what to mark in its name, company and hosts. */
export function highlightProvider(record: ProviderRecord, marks: Marks): ProviderHit {
  const inName = (name: string): ProviderHit['highlights']['name'] => mark(name, tokensOfName(name), marks);
  const inHosts = (hosts: readonly string[]): ProviderHit['highlights']['hosts'] =>
    hosts.map((host) => mark(host, tokensOfHost(host), marks));
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
