import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';

/**
 * A parameter of the page's address, which is where it is kept; the others stay as they are.
 *
 * @returns its value, empty when it isn't there or not known yet, and what changes it (to nothing: takes it out)
 */
export function useAddressParameter(name: string): [string, (value: string) => void] {
  const history = useHistory();
  const { search } = useLocation();
  const value = useIsBrowser() ? (new URLSearchParams(search).get(name) ?? '') : '';
  const change = (next: string): void => {
    const parameters = new URLSearchParams(history.location.search);
    if (next === '') parameters.delete(name);
    else parameters.set(name, next);
    history.replace({ ...history.location, search: parameters.toString() });
  };
  return [value, change];
}
