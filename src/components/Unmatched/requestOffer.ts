import { translate } from '@docusaurus/Translate';
import { toWellFormed } from '../../catalog/model/toWellFormed';
import type { SearchResult } from '../../catalog/search/types';

/** A way to ask for the certification of what isn't in the catalog. */
export interface RequestOffer {
  /** Below the locale's root; the form takes the name or the host over. */
  readonly url: string;
  readonly title: string;
}

/** The way to a request about a provider, by its name or its host; below the locale's root. */
export function requestPath(parameter: 'provider' | 'server', value: string): string {
  return `/checklist/?${parameter}=${encodeURIComponent(toWellFormed(value))}#request`;
}

/** The offer to ask for a certification, where a name or a host was asked for that no provider has. */
export function requestOffer({ unmatched, topic }: SearchResult): RequestOffer | undefined {
  if (unmatched !== true) return undefined;
  if (topic.kind === 'name') {
    const { name } = topic;
    return {
      url: requestPath('provider', name),
      title: translate({ id: 'noResult.request', message: 'Chiedi la certificazione di «{name}»' }, { name }),
    };
  }
  if (topic.kind !== 'host') return undefined;
  const { host } = topic;
  return {
    url: requestPath('server', host),
    title: translate(
      { id: 'noResult.request.host', message: 'Chiedi la certificazione del provider di «{host}»' },
      { host },
    ),
  };
}
