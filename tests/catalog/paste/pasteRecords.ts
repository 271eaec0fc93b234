import type { ProviderRecord } from '../../../src/catalog/search/records/types';

/** A provider as the search has it. */
function record(
  key: string,
  name: string,
  hosts: readonly string[],
  pastHosts: readonly string[] = [],
): ProviderRecord {
  return { kind: 'provider', key, name, status: 'certified', hosts, pastHosts, pastNames: [], text: '' };
}

/** The providers that the pasted texts are about. */
export const PASTE_RECORDS: readonly ProviderRecord[] = [
  record('alfa', 'Alfa', ['sip.alfa.example', '198.51.100.7']),
  record('alfa-carrier', 'Alfa Carrier S.r.l.', ['sbc1.alfa-carrier.example']),
  record('beta', 'Beta SBC', ['sip.beta.example'], ['old.beta.example']),
  record('gamma', 'Gamma (GNR)', ['203.0.113.9']),
];
