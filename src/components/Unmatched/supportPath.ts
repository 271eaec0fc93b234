import { toWellFormed } from '../../catalog/model/toWellFormed';
import { redactSecrets } from '../../catalog/secrets/findSecrets';

/** The address, below the locale's root, of the page that asks for support with a provider by its name; empty: with any. */
export function supportPath(name: string): string {
  return name === '' ? '/support/' : `/support/?provider=${encodeURIComponent(toWellFormed(redactSecrets(name)))}`;
}
