import { useSyncExternalStore } from 'react';
import { createRecord } from '../catalog/request/requestRecord';
import { createRequestStore, type RequestsState, type RequestStore } from '../catalog/request/requestStore';
import { subscribeWithTabs } from './subscribeWithTabs';

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

/** What the server renders, and the browser until it has taken the page over. */
const SERVER_STATE: RequestsState = { requests: [], current: createRecord('', 0), isKept: true };

const subscribe = subscribeWithTabs(requestStore);

/** The requests as they are now, and whether they can be changed yet. */
export interface Requests extends RequestsState {
  readonly isReady: boolean;
}

/** The certification requests that this browser keeps; {@link requestStore} changes them. */
export function useRequests(): Requests {
  const state = useSyncExternalStore(
    subscribe,
    () => requestStore().getState(),
    () => SERVER_STATE,
  );
  return { ...state, isReady: state !== SERVER_STATE };
}
