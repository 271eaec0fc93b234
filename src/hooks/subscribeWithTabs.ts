/** A store over the browser's storage. */
interface TabbedStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly onStorage: (key: string | null) => void;
}

/**
 * What React subscribes to such a store with: while somebody listens, the store also hears what other tabs change.
 *
 * @param store gives the store, which is made in the browser alone
 */
export function subscribeWithTabs(store: () => TabbedStore): (listener: () => void) => () => void {
  return (listener) => {
    const onStorage = ({ key }: StorageEvent): void => store().onStorage(key);
    window.addEventListener('storage', onStorage);
    const unsubscribe = store().subscribe(listener);
    return () => {
      window.removeEventListener('storage', onStorage);
      unsubscribe();
    };
  };
}
