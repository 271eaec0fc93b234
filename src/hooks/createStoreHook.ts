import { useSyncExternalStore } from 'react';

/** A store over the browser's storage. */
interface TabbedStore<State> {
  readonly getState: () => State;
  readonly subscribe: (listener: () => void) => () => void;
  readonly onStorage: (key: string | null) => void;
}

/**
 * The hook of such a store: its state, and whether it can be changed yet. While somebody uses it, the store also hears
 * what other tabs change.
 *
 * @param store gives the store, which is made in the browser alone
 * @param serverState what the server renders, and the browser until it has taken the page over
 */
export function createStoreHook<State extends object>(
  store: () => TabbedStore<State>,
  serverState: State,
): () => State & { readonly isReady: boolean } {
  const subscribe = (listener: () => void): (() => void) => {
    const onStorage = ({ key }: StorageEvent): void => store().onStorage(key);
    window.addEventListener('storage', onStorage);
    const unsubscribe = store().subscribe(listener);
    return () => {
      window.removeEventListener('storage', onStorage);
      unsubscribe();
    };
  };
  return () => {
    const state = useSyncExternalStore(
      subscribe,
      () => store().getState(),
      () => serverState,
    );
    return { ...state, isReady: state !== serverState };
  };
}
