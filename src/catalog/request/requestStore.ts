/** The requests of a browser: kept as they are typed, shared between tabs, gone after 30 days. */
import {
  createRecord,
  isBlank,
  mergeRecords,
  withDone,
  withText,
  type RequestRecord,
  type TextId,
} from './requestRecord';
import { attempt, CURRENT_KEY, KEY_PREFIX, OLD_KEY, requestKeys } from './storageKeys';
import { readStored, writeStored } from './storedRequest';

/** What a store works with; each storage may throw, or not be there at all. */
export interface StoreEnvironment {
  readonly local: () => Storage;
  readonly session: () => Storage;
  readonly now: () => number;
  readonly newId: () => string;
}

/** What a page shows. The same object as long as nothing changes. */
export interface RequestsState {
  /** The requests that hold something, the one changed last first. */
  readonly requests: readonly RequestRecord[];
  /** The one that is being filled in; it may be blank, and then isn't among the others. */
  readonly current: RequestRecord;
  /** Whether the browser keeps what is typed. */
  readonly isKept: boolean;
}

/** The requests of a browser, without React. */
export interface RequestStore {
  readonly getState: () => RequestsState;
  readonly subscribe: (listener: () => void) => () => void;
  /** To be called when another tab changed the storage: with the key, or null when it was emptied. */
  readonly onStorage: (key: string | null) => void;
  readonly setText: (id: TextId, text: string) => void;
  readonly setDone: (items: readonly string[], value: boolean) => void;
  readonly select: (id: string) => void;
  /** A blank request, unless the current one is. */
  readonly add: () => void;
  /** Takes a request in, and shows it. */
  readonly put: (record: Omit<RequestRecord, 'id'>) => void;
  /** Deletes the current request. */
  readonly remove: () => void;
  /** Deletes everything that this site has kept. */
  readonly forget: () => void;
}

/** A store over a browser's storages; nothing is read before the first call. */
export function createRequestStore({ local, session, now, newId }: StoreEnvironment): RequestStore {
  const records = new Map<string, RequestRecord>();
  const listeners = new Set<() => void>();
  /** What was last seen in the storage, by id: a request that is gone from there was deleted elsewhere. */
  const stored = new Map<string, string>();
  let isKept = true;
  let blank = createRecord(newId(), now());
  let currentId = '';
  let state: RequestsState | undefined;

  const readKey = (id: string): string | null | undefined => {
    const raw = attempt(() => local().getItem(`${KEY_PREFIX}${id}`));
    return raw.ok ? raw.value : undefined;
  };
  const drop = (id: string): void => {
    records.delete(id);
    stored.delete(id);
    attempt(() => local().removeItem(`${KEY_PREFIX}${id}`));
  };
  const save = (record: RequestRecord): void => {
    records.set(record.id, record);
    const raw = writeStored(record);
    isKept = attempt(() => local().setItem(`${KEY_PREFIX}${record.id}`, raw)).ok;
    if (isKept) stored.set(record.id, raw);
  };
  /** Brings one request in line with the storage; what this tab alone knows is written back. */
  const refresh = (id: string): void => {
    const raw = readKey(id);
    if (raw === undefined || raw === stored.get(id)) return;
    const known = records.get(id);
    if (raw === null) {
      if (stored.delete(id)) records.delete(id);
      return;
    }
    const found = readStored(id, raw, now());
    if (found === 'expired') drop(id);
    if (found === 'expired' || found === undefined) return;
    stored.set(id, raw);
    const merged = known === undefined ? found : mergeRecords(known, found);
    records.set(id, merged);
    if (writeStored(merged) !== raw) save(merged);
  };
  /** Takes over what version 1 kept, under one id for all tabs. */
  const migrate = (): void => {
    const raw = attempt(() => local().getItem(OLD_KEY));
    if (!raw.ok || raw.value === null) return;
    const record = readStored('checklist', raw.value, now());
    if (record === undefined || record === 'expired') return;
    if (!isBlank(record)) save(record);
    attempt(() => local().removeItem(OLD_KEY));
  };
  const build = (): RequestsState => {
    const requests = [...records.values()]
      .filter((record) => record.id === currentId || !isBlank(record))
      .sort((a, b) => b.touched - a.touched || (a.id < b.id ? -1 : 1));
    // One that another tab deleted is nobody's: what is typed next begins a new one.
    return { requests, current: requests.find(({ id }) => id === currentId) ?? blank, isKept };
  };
  const load = (): void => {
    migrate();
    const keys = attempt(() => requestKeys(local()));
    isKept = keys.ok;
    for (const key of keys.ok ? keys.value : []) refresh(key.slice(KEY_PREFIX.length));
    const chosen = attempt(() => session().getItem(CURRENT_KEY));
    const id = chosen.ok ? (chosen.value ?? '') : '';
    // Settled now: a request that another tab begins must not take this one's place.
    currentId = records.has(id) ? id : (build().requests[0]?.id ?? blank.id);
  };
  const getState = (): RequestsState => {
    if (state === undefined) load();
    return (state ??= build());
  };
  const notify = (): void => {
    state = build();
    for (const listener of listeners) listener();
  };
  const select = (id: string): void => {
    currentId = id;
    attempt(() => session().setItem(CURRENT_KEY, id));
    notify();
  };
  const clearBlank = (): void => {
    blank = createRecord(newId(), now());
  };
  /** Changes the current request on top of what other tabs have stored meanwhile. */
  const change = (edit: (record: RequestRecord) => RequestRecord): void => {
    const { id } = getState().current;
    refresh(id);
    const base = records.get(id) ?? (blank.id === id ? blank : createRecord(newId(), now()));
    const edited = edit(base);
    if (edited === base) return;
    if (base.id === blank.id) clearBlank();
    save(edited);
    select(edited.id);
  };

  return {
    getState,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onStorage: (key) => {
      getState();
      if (key === null) for (const id of [...stored.keys()]) refresh(id);
      else if (key.startsWith(KEY_PREFIX)) refresh(key.slice(KEY_PREFIX.length));
      else return;
      notify();
    },
    setText: (id, text) => change((record) => withText(record, id, text, now())),
    setDone: (items, value) =>
      change((record) => items.reduce((edited, item) => withDone(edited, item, value, now()), record)),
    select,
    add: () => {
      if (!isBlank(getState().current)) select(blank.id);
    },
    put: (record) => {
      getState();
      const taken = { ...record, id: newId() };
      save(taken);
      select(taken.id);
    },
    remove: () => {
      const { id } = getState().current;
      drop(id);
      if (id === blank.id) clearBlank();
      select(build().requests[0]?.id ?? blank.id);
    },
    forget: () => {
      getState();
      for (const id of [...records.keys()]) drop(id);
      const keys = attempt(() => requestKeys(local()));
      for (const key of [...(keys.ok ? keys.value : []), OLD_KEY]) attempt(() => local().removeItem(key));
      attempt(() => session().removeItem(CURRENT_KEY));
      clearBlank();
      currentId = blank.id;
      notify();
    },
  };
}
