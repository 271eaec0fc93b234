/** Where requests stand in a browser's storages, and how those are spoken to. */

/** A request's key in the storage, up to its id. */
export const KEY_PREFIX = 'provider-catalog.request.';

/** Where version 1 kept the ticks of the checklist. */
export const OLD_KEY = 'provider-catalog.checklist';

/** Which request a tab is about, in its own storage. */
export const CURRENT_KEY = 'provider-catalog.current-request';

/** Runs what may be refused: a private window has no storage, a full one takes nothing. */
export function attempt<T>(action: () => T): { readonly ok: true; readonly value: T } | { readonly ok: false } {
  try {
    return { ok: true, value: action() };
  } catch {
    return { ok: false };
  }
}

/** The keys of the requests in a storage. */
export function requestKeys(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) =>
    key.startsWith(KEY_PREFIX),
  );
}
