import { createRecord } from '../catalog/request/requestRecord';
import { createRequestStore, type RequestStore } from '../catalog/request/requestStore';
import { createStoreHook } from './createStoreHook';

/** An id that no other tab comes up with; `randomUUID` is missing on pages without HTTPS. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('');
}

let store: RequestStore | undefined;

/** The browser's one store; made when it is first needed, never on the server. */
export function requestStore(): RequestStore {
  store ??= createRequestStore({
    local: () => window.localStorage,
    session: () => window.sessionStorage,
    now: () => Date.now(),
    newId,
  });
  return store;
}

/** The certification requests that this browser keeps, and whether they can be changed yet; {@link requestStore} changes them. */
export const useRequests = createStoreHook(requestStore, {
  requests: [],
  current: createRecord('', 0),
  isKept: true,
});

/** The requests as they are now. */
export type Requests = ReturnType<typeof useRequests>;
