import { useEffect } from 'react';
import { useHistory, useLocation } from '@docusaurus/router';
import { isBlank, textOf } from '../catalog/request/requestRecord';
import { requestStore } from './useRequests';

/** The parameter that says which provider a request is to be about: `/checklist?provider=Vianova#request`. */
const PARAMETER = 'provider';

/** A request about a provider: the one that is there, or a new one with its name. */
function startRequest(name: string): void {
  const store = requestStore();
  const { requests, current } = store.getState();
  const known = requests.find((request) => textOf(request, 'name').trim() === name);
  if (known !== undefined) {
    store.select(known.id);
    return;
  }
  if (!isBlank(current)) store.add();
  store.setText('name', name);
}

/** Begins a request with the name in the page's address, and takes the name out of there. */
export function useArrivingProvider(): void {
  const history = useHistory();
  const { search, hash, pathname } = useLocation();
  useEffect(() => {
    const parameters = new URLSearchParams(search);
    const name = parameters.get(PARAMETER)?.trim() ?? '';
    if (!parameters.has(PARAMETER)) return;
    if (name !== '') startRequest(name);
    parameters.delete(PARAMETER);
    const rest = parameters.toString();
    history.replace({ pathname, hash, search: rest === '' ? '' : `?${rest}` });
  }, [history, search, hash, pathname]);
}
