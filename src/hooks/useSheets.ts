import { createSheetStore, type SheetStore } from '../catalog/records/sheetStore';
import { createStoreHook } from './createStoreHook';

let store: SheetStore | undefined;

/** The browser's one store of run sheets; made when it is first needed, never on the server. */
export function sheetStore(): SheetStore {
  store ??= createSheetStore(() => window.localStorage);
  return store;
}

/** The run sheets that this browser keeps, and whether they can be changed yet; {@link sheetStore} changes them. */
export const useSheets = createStoreHook(sheetStore, { sheets: new Map(), isKept: true });
