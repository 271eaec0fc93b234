/** Providers of the catalog that a request may be about: it would ask for what is there, or announced, already. */
import { registeredDomain } from '../model/registeredDomain';
import { mayMean } from '../model/sameName';
import { TELLING_FIELDS, type TellingField } from './requestFields';
import type { ProviderRecord } from '../search/records/types';

/** Whether the answer to a question is about a provider. */
function isAbout(field: TellingField, answer: string, record: ProviderRecord): boolean {
  const text = answer.trim();
  if (text === '') return false;
  if (field === 'server') {
    const hosts = [...record.hosts, ...record.pastHosts];
    const domainOf = (host: string): string => registeredDomain(host) ?? host.toLowerCase();
    return text.includes('.') && hosts.some((host) => domainOf(host) === domainOf(text));
  }
  return [record.name, record.company ?? '', ...record.pastNames].some((name) => mayMean(text, name));
}

/**
 * The providers that the answers may be about, each with the first answer that says so: the same name or company in
 * any spelling, a host of the same domain.
 */
export function findKnown(
  records: readonly ProviderRecord[],
  answers: Readonly<Record<TellingField, string>>,
): ReadonlyMap<string, readonly ProviderRecord[]> {
  const found = new Map<TellingField, ProviderRecord[]>();
  for (const record of records) {
    const field = TELLING_FIELDS.find((id) => isAbout(id, answers[id], record));
    if (field !== undefined) found.set(field, [...(found.get(field) ?? []), record]);
  }
  return found;
}
