import { useSyncExternalStore } from 'react';
import { createSheetStore, type SheetsState, type SheetStore } from '../catalog/records/sheetStore';
import { subscribeWithTabs } from './subscribeWithTabs';

let store: SheetStore | undefined;

/** The browser's one store of run sheets; made when it is first needed, never on the server. */
export function sheetStore(): SheetStore {
  store ??= createSheetStore(() => window.localStorage);
  return store;
}

/** What the server renders, and the browser until it has taken the page over. */
const SERVER_STATE: SheetsState = { sheets: new Map(), isKept: true };

const subscribe = subscribeWithTabs(sheetStore);

/** The run sheets that this browser keeps, and whether they can be changed yet; {@link sheetStore} changes them. */
export function useSheets(): SheetsState & { readonly isReady: boolean } {
  const state = useSyncExternalStore(
    subscribe,
    () => sheetStore().getState(),
    () => SERVER_STATE,
  );
  return { ...state, isReady: state !== SERVER_STATE };
}
