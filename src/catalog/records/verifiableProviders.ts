import { compareNames } from '../model/compareNames';
import type { Catalog, Provider } from '../model/types';

/** Whether a provider has been public: what was once shown of it is answered for good. */
function wasPublic({ listed, wizard, history, statusHistory }: Provider): boolean {
  const beforeThat: readonly string[] = ['requested', 'testing'];
  return (
    listed ||
    wizard !== undefined ||
    history.length > 0 ||
    statusHistory.some(({ action }) => !beforeThat.includes(action))
  );
}

/**
 * The providers that a badge may claim something of, in the order of their names: those that the catalog shows, and those
 * that it knows and shows no more. Who is only announced, or has only asked, has no certification to claim.
 */
export function verifiableProviders({ providers }: Pick<Catalog, 'providers'>): Provider[] {
  return providers.filter(wasPublic).sort(compareNames);
}
