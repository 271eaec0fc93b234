/** The run sheets of a browser: one a provider, kept as they are filled in, shared between tabs, until they are deleted. */
import { attempt } from '../model/attempt';
import { readRecordFile, RECORD_FORMAT_VERSION, writeRecordFile, type RecordDraft } from './recordFile';

/** A sheet's key in the storage, up to its provider's; a later form of the file leaves what is there alone. */
export const SHEET_PREFIX = `provider-catalog.run-sheet.${RECORD_FORMAT_VERSION}.`;

/** What a page shows. The same object as long as nothing changes. */
export interface SheetsState {
  /** By the key of the provider. */
  readonly sheets: ReadonlyMap<string, RecordDraft>;
  /** Whether the browser keeps what is filled in. */
  readonly isKept: boolean;
}

/** The run sheets of a browser, without React. */
export interface SheetStore {
  readonly getState: () => SheetsState;
  readonly subscribe: (listener: () => void) => () => void;
  /** To be called when another tab changed the storage: with the key, or null when it was emptied. */
  readonly onStorage: (key: string | null) => void;
  /** Changes a provider's sheet; where there is none, the edit is given nothing and begins one. */
  readonly change: (provider: string, edit: (sheet: RecordDraft | undefined) => RecordDraft) => void;
  readonly remove: (provider: string) => void;
}

/**
 * A store over a browser's storage, which may throw, or not be there at all; nothing is read before the first call.
 *
 * What the storage holds is the truth. Every change is made on top of it and written at once, so that two tabs at the
 * same sheet don't undo each other's cases. Once it takes nothing any more, what this tab has counts, and all of it is
 * tried again with each change.
 */
export function createSheetStore(local: () => Storage): SheetStore {
  const listeners = new Set<() => void>();
  /** Each as it stands in the storage, so that only what has changed there is read anew. */
  let entries: ReadonlyMap<string, { readonly raw: string; readonly sheet: RecordDraft }> = new Map();
  let isKept = true;
  let state: SheetsState | undefined;

  const reload = (): void => {
    if (!isKept) return;
    isKept = attempt(() => {
      const keys = Array.from({ length: local().length }, (_, index) => local().key(index) ?? '');
      const read = keys.flatMap((key) => {
        if (!key.startsWith(SHEET_PREFIX)) return [];
        const [provider, raw] = [key.slice(SHEET_PREFIX.length), local().getItem(key) ?? ''];
        const known = entries.get(provider);
        if (known?.raw === raw) return [[provider, known] as const];
        const file = readRecordFile(raw);
        return file.ok ? [[provider, { raw, sheet: { ...file.draft, provider } }] as const] : [];
      });
      entries = new Map(read.sort(([a], [b]) => (a < b ? -1 : 1)));
    });
  };
  const build = (): SheetsState => ({
    sheets: new Map([...entries].map(([provider, { sheet }]) => [provider, sheet])),
    isKept,
  });
  const getState = (): SheetsState => {
    if (state === undefined) reload();
    return (state ??= build());
  };
  const notify = (): void => {
    state = build();
    for (const listener of listeners) listener();
  };

  return {
    getState,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onStorage: (key) => {
      if (key !== null && !key.startsWith(SHEET_PREFIX)) return;
      reload();
      notify();
    },
    change: (provider, edit) => {
      reload();
      const sheet = edit(entries.get(provider)?.sheet);
      const saved = [provider, { raw: writeRecordFile(sheet), sheet }] as const;
      const unsaved = isKept ? [saved] : [...entries, saved];
      entries = new Map([...entries, saved]);
      isKept = attempt(() => {
        for (const [key, { raw }] of unsaved) local().setItem(SHEET_PREFIX + key, raw);
      });
      notify();
    },
    remove: (provider) => {
      entries = new Map([...entries].filter(([key]) => key !== provider));
      attempt(() => local().removeItem(SHEET_PREFIX + provider));
      notify();
    },
  };
}
