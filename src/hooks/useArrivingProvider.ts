import { useEffect } from 'react';
import { useHistory, useLocation } from '@docusaurus/router';
import { isBlank, textOf } from '../catalog/request/requestRecord';
import { useKeptRelease } from './useRelease';
import { requestStore } from './useRequests';

/** The parameters that say which provider a request is to be about: `/checklist?provider=Vianova#request`. */
const PARAMETERS = [
  ['provider', 'name'],
  ['server', 'server'],
] as const;

/** A request about a provider: the one that has the name or the host already, or a new one, with the reader's release. */
function startRequest(id: 'name' | 'server', text: string, release: string | undefined): void {
  const store = requestStore();
  const { requests, current } = store.getState();
  const known = requests.find((request) => textOf(request, id).trim() === text);
  if (known !== undefined) {
    store.select(known.id);
    return;
  }
  if (!isBlank(current)) store.add();
  if (release !== undefined) store.setText('release', release);
  store.setText(id, text);
}

/** Begins a request with the name or the host in the page's address, and takes it out of there. */
export function useArrivingProvider(): void {
  const history = useHistory();
  const [release] = useKeptRelease();
  const { search, hash, pathname } = useLocation();
  useEffect(() => {
    const parameters = new URLSearchParams(search);
    const given = PARAMETERS.filter(([parameter]) => parameters.has(parameter));
    if (given.length === 0) return;
    for (const [parameter, id] of given) {
      const text = parameters.get(parameter)?.trim() ?? '';
      if (text !== '') startRequest(id, text, release);
      parameters.delete(parameter);
    }
    const rest = parameters.toString();
    history.replace({ pathname, hash, search: rest === '' ? '' : `?${rest}` });
  }, [history, search, hash, pathname, release]);
}
