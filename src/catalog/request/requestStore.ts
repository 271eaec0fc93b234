/** The requests of a browser: kept as they are typed, shared between tabs, out of sight after 30 days and then gone. */
import { attempt } from '../model/attempt';
import { readRequestFile, writeStoredRequest } from './requestFile';
import { createRecord, isBlank, withDone, withText, type RequestRecord, type TextId } from './requestRecord';
import { CURRENT_KEY, KEY_PREFIX } from './storageKeys';

const DAY = 24 * 60 * 60 * 1000;

/** How long a request is shown after it was last changed. */
const KEPT_FOR = 30 * DAY;

/** How long it is kept, out of sight, once it was found too old: the clock may have jumped, and be put right again. */
const DOUBTED_FOR = 7 * DAY;

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
  readonly put: (record: Pick<RequestRecord, 'texts' | 'done'>) => void;
  /** Deletes the current request. */
  readonly remove: () => void;
  /** Deletes everything that this site has kept. */
  readonly forget: () => void;
}

/**
 * A store over a browser's storages; nothing is read before the first call.
 *
 * What the storage holds is the truth. Every change is made on top of it and written at once, so that a tab which
 * hasn't heard of another's change yet doesn't undo it.
 */
export function createRequestStore({ local, session, now, newId }: StoreEnvironment): RequestStore {
  const listeners = new Set<() => void>();
  /** By id; each as it stands in the storage, so that only what has changed there is read anew. */
  let records: ReadonlyMap<string, { readonly raw: string; readonly record: RequestRecord }> = new Map();
  let blank = createRecord(newId(), now());
  let currentId = '';
  let isKept = true;
  let state: RequestsState | undefined;

  /** One request out of the storage; nothing when it is too old, or isn't one of ours. */
  const read = (id: string, raw: string): RequestRecord | undefined => {
    const outcome = readRequestFile(raw, now());
    if (!outcome.ok) return undefined;
    const { record, doubted } = outcome;
    const age = now() - record.touched;
    if (age < 0 || age > KEPT_FOR) {
      // From now on it counts, by this clock: whether that is right, or the one that the request was changed by, can't be told.
      const isSame = doubted !== undefined && doubted <= now() && doubted < record.touched === age < 0;
      const since = isSame ? doubted : now();
      if (now() - since > (age < 0 ? KEPT_FOR : DOUBTED_FOR)) {
        local().removeItem(KEY_PREFIX + id);
        return undefined;
      }
      if (since !== doubted) local().setItem(KEY_PREFIX + id, writeStoredRequest(record, since));
    }
    return age > KEPT_FOR ? undefined : { ...record, id, touched: Math.min(record.touched, now()) };
  };
  const ids = (): string[] =>
    Array.from({ length: local().length }, (_, index) => local().key(index) ?? '').flatMap((key) =>
      key.startsWith(KEY_PREFIX) ? [key.slice(KEY_PREFIX.length)] : [],
    );
  /** Takes over what the storage holds, unless it lacks what this tab has. */
  const reload = (): void => {
    if (!isKept) return;
    isKept = attempt(() => {
      const entries = ids().flatMap((id) => {
        const raw = local().getItem(KEY_PREFIX + id) ?? '';
        const known = records.get(id);
        const record = known?.raw === raw ? known.record : read(id, raw);
        return record === undefined ? [] : [[id, { raw, record }] as const];
      });
      records = new Map(entries);
    });
  };
  const build = (): RequestsState => {
    const requests = [...records.values()]
      .map(({ record }) => record)
      .filter((record) => record.id === currentId || !isBlank(record))
      .sort((a, b) => b.touched - a.touched || (a.id < b.id ? -1 : 1));
    // One that another tab deleted is nobody's: what is typed next begins a new one.
    return { requests, current: requests.find(({ id }) => id === currentId) ?? blank, isKept };
  };
  const getState = (): RequestsState => {
    if (state === undefined) {
      reload();
      attempt(() => (currentId = session().getItem(CURRENT_KEY) ?? ''));
      // Settled now: a request that another tab begins must not take this one's place.
      if (!records.has(currentId)) currentId = build().requests[0]?.id ?? blank.id;
    }
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
  const save = (record: RequestRecord): void => {
    const saved = { raw: writeStoredRequest(record), record };
    records = new Map([...records, [record.id, saved]]);
    // What couldn't be written the last time is tried again with it.
    const unsaved = isKept ? [saved] : [...records.values()];
    isKept = attempt(() => {
      for (const { raw, record: each } of unsaved) local().setItem(KEY_PREFIX + each.id, raw);
    });
    if (record.id === blank.id) blank = createRecord(newId(), now());
    select(record.id);
  };
  /** Changes the current request, on top of what other tabs have stored meanwhile. */
  const change = (edit: (record: RequestRecord) => RequestRecord): void => {
    getState();
    reload();
    const { current } = build();
    const edited = edit(current);
    if (edited !== current) save(edited);
  };

  return {
    getState,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onStorage: (key) => {
      getState();
      if (key !== null && !key.startsWith(KEY_PREFIX)) return;
      reload();
      notify();
    },
    setText: (id, text) => change((record) => withText(record, id, text, now())),
    setDone: (items, isDone) => change((record) => withDone(record, items, isDone, now())),
    select,
    add: () => {
      if (!isBlank(getState().current)) select(blank.id);
    },
    put: (record) => {
      getState();
      save({ ...record, id: newId(), touched: now() });
    },
    remove: () => {
      const { id } = getState().current;
      records = new Map([...records].filter(([other]) => other !== id));
      attempt(() => local().removeItem(KEY_PREFIX + id));
      select(build().requests[0]?.id ?? blank.id);
    },
    forget: () => {
      records = new Map();
      attempt(() => {
        for (const id of ids()) local().removeItem(KEY_PREFIX + id);
      });
      attempt(() => session().removeItem(CURRENT_KEY));
      blank = createRecord(newId(), now());
      currentId = blank.id;
      notify();
    },
  };
}
