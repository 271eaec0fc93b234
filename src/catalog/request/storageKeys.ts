/** Where requests stand in a browser's storages. */

/** A request's key in the storage, up to its id. */
export const KEY_PREFIX = 'provider-catalog.request.';

/** Which request a tab is about, in its own storage. */
export const CURRENT_KEY = 'provider-catalog.current-request';
