import { useCallback, useSyncExternalStore } from 'react';

/** Where the ticked boxes are kept, and in which form; a value of another version is left alone. */
const STORAGE_KEY = 'provider-catalog.checklist';
const VERSION = 1;

const EMPTY: readonly string[] = [];

/** Boxes ticked in this page's life: what remains when the browser refuses to store anything. */
let memory: readonly string[] = EMPTY;
let lastRaw: string | null = null;
const listeners = new Set<() => void>();

/** The ids in a stored value; nothing when it isn't ours or can't be read. */
function parseStored(raw: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(raw);
    if (typeof value !== 'object' || value === null || !('version' in value) || !('done' in value)) return EMPTY;
    if (value.version !== VERSION || !Array.isArray(value.done)) return EMPTY;
    return value.done.filter((id): id is string => typeof id === 'string');
  } catch {
    return EMPTY;
  }
}

/** The current ids; the same array as long as nothing changed, as `useSyncExternalStore` demands. */
function readDone(): readonly string[] {
  let raw: string | null;
  try {
    raw = window.localStorage.getItem(STORAGE_KEY);
  } catch {
    return memory;
  }
  if (raw === lastRaw) return memory;
  lastRaw = raw;
  memory = raw === null ? EMPTY : parseStored(raw);
  return memory;
}

function writeDone(done: readonly string[]): void {
  memory = done;
  const raw = JSON.stringify({ version: VERSION, done });
  try {
    window.localStorage.setItem(STORAGE_KEY, raw);
    lastRaw = raw;
  } catch {
    // A private window may refuse: the boxes then last as long as the page.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // Another tab of the same site changed the boxes.
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** The ticked boxes of the checklist, kept in the browser. */
export interface DoneItems {
  readonly done: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  readonly reset: () => void;
}

/** The ids of the ticked items. Empty on the server and while the page hydrates. */
export function useDoneItems(): DoneItems {
  const done = useSyncExternalStore(subscribe, readDone, () => EMPTY);
  const toggle = useCallback((id: string) => {
    const now = readDone();
    writeDone(now.includes(id) ? now.filter((other) => other !== id) : [...now, id]);
  }, []);
  const reset = useCallback(() => writeDone(EMPTY), []);
  return { done: new Set(done), toggle, reset };
}
